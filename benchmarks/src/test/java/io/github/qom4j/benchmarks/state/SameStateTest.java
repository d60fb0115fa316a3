// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qom4j.qdev.Device;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared does the same. */
final class SameStateTest {
  private static Stream<Arguments> combinations(List<String> ways) {
    return StateCodecs.DEVICES.stream()
        .flatMap(device -> ways.stream().map(way -> Arguments.of(device, way)));
  }

  static Stream<Arguments> ofDevices() {
    return combinations(List.of("declared", "byHand", "sbe"));
  }

  static Stream<Arguments> ofPlainState() {
    return combinations(List.of("fory", "kryo"));
  }

  private static byte[] saved(StateCodec codec) {
    codec.save();
    return codec.keep();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pl011", "hpet", "disk"})
  void codeByHandWritesWhatIsDeclared(String type) {
    Device device = StateCodecs.device(type, 3);
    assertArrayEquals(saved(new DeclaredCodec(device)), saved(StateCodecs.of(device, "byHand")));
  }

  @ParameterizedTest
  @MethodSource("ofDevices")
  void aDeviceGetsItsStateBack(String type, String way) {
    Device device = StateCodecs.device(type, 3);
    byte[] before = saved(new DeclaredCodec(device));
    StateCodec codec = StateCodecs.of(device, way);
    saved(codec);
    Sample.fill(device, 4);
    assertFalse(Arrays.equals(before, saved(new DeclaredCodec(device))));
    codec.load();
    assertArrayEquals(before, saved(new DeclaredCodec(device)));
  }

  @ParameterizedTest
  @MethodSource("ofPlainState")
  void anObjectGetsItsStateBack(String type, String way) {
    PlainState state = PlainState.of(type, 3);
    StateCodec codec = StateCodecs.of(state, way);
    byte[] before = saved(codec);
    state.take(PlainState.of(type, 4));
    assertFalse(Arrays.equals(before, saved(StateCodecs.of(state, way))));
    codec.load();
    assertArrayEquals(before, saved(codec));
  }
}
