// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.Wiring;
import java.util.Map;

/**
 * Whatever comes as a stream is refused, and the device stays as it was, or gives the device a
 * state that it can go on with.
 */
final class StreamFuzzTest {
  private static final Bench HPET = new Bench("hpet", Map.of(), Wiring.PC, Bench.Mode.STOPPED);
  private static final Bench PL011 = new Bench("pl011", Map.of(), Wiring.VIRT, Bench.Mode.STOPPED);

  @FuzzTest
  void load(byte[] stream) {
    load(HPET, stream);
    HPET.step(100_000);
    HPET.reset();
    HPET.takeEdges();
    load(PL011, stream);
    PL011.write(0, 4, 'x');
    PL011.read(0, 4);
    PL011.reset();
    PL011.takeEdges();
    PL011.takeSent();
  }

  private static void load(Bench bench, byte[] stream) {
    byte[] before = bench.save();
    try {
      StreamReader.ofAnyMachine(bench.sections(0), new JsonDescription()).load(stream);
    } catch (MigrationException e) {
      assertNotNull(e.getMessage());
      assertArrayEquals(before, bench.save(), "what is refused changes nothing");
    }
    bench.load(bench.save());
  }
}
