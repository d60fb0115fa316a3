// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.benchmarks.state.DeclaredCodec;
import io.github.qom4j.benchmarks.state.StateCodec;
import io.github.qom4j.benchmarks.state.StateCodecs;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What saving and loading the state of a device costs: as declared, by hand and by libraries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StateCost {
  private static final int WARM_UP = 20_000;

  /** Whose state: 124 bytes, 1,369 bytes in 32 structures, 4,100 bytes. */
  @Param({"pl011", "hpet", "disk"})
  String device;

  /** How it is saved and loaded. */
  @Param({"declared", "byHand", "sbe", "fory", "kryo"})
  String way;

  /** Whether the state of other devices was saved and loaded before. */
  @Param({"one", "many"})
  String classes;

  private StateCodec codec;

  /** Makes the device, after others were saved and loaded. */
  @Setup
  public void setUp() {
    if (classes.equals("many")) {
      StateCodecs.DEVICES.forEach(other -> use(StateCodecs.make(other, way)));
      Types.all().forEach(this::useDescription);
    }
    codec = StateCodecs.make(device, way);
    codec.save();
    codec.keep();
  }

  private void useDescription(TypeInfo<?, ?> type) {
    boolean hasState =
        !type.isAbstract()
            && type.objectClass() instanceof DeviceClass c
            && c.vmState().isPresent();
    if (hasState) {
      use(new DeclaredCodec((Device) type.create()));
    }
  }

  /** By the methods that are measured, so that they have met codecs of several classes. */
  private void use(StateCodec other) {
    codec = other;
    save();
    codec.keep();
    for (int i = 0; i < WARM_UP; i++) {
      save();
      load();
    }
  }

  /**
   * Saves.
   *
   * @return how many bytes
   */
  @Benchmark
  public int save() {
    return codec.save();
  }

  /** Loads. */
  @Benchmark
  public void load() {
    codec.load();
  }
}
