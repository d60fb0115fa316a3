// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.memory.MemoryRegionOps;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is compared does the same: a device as declared and as written by hand. */
final class SameBehaviourTest {
  private static final int ACCESSES = 50_000;

  @Test
  void devicesWrittenByHandDoWhatIsDeclared() {
    for (String kind : new String[] {"Plain", "Lanes", "Hooked"}) {
      compare(kind + 16, kind + "Switch" + 16);
      compare(kind + 64, kind + "Switch" + 64);
      compare(kind + 400, kind + "Switch" + 400);
      compare(kind + 400, kind + "Split" + 400);
    }
  }

  private static void compare(String declaredName, String byHandName) {
    MemoryRegionOps declared = BenchmarkDevice.make(declaredName);
    MemoryRegionOps byHand = BenchmarkDevice.make(byHandName);
    int registers = BenchmarkDevice.registers(declaredName);
    Random random = new Random(3);
    for (int i = 0; i < ACCESSES; i++) {
      int size = declaredName.startsWith("Lanes") ? 1 << random.nextInt(3) : 4;
      int offset = random.nextInt(4 * registers) & -size;
      long bits = -1L >>> 64 - 8 * size;
      if (random.nextBoolean()) {
        long value = random.nextLong() & bits;
        declared.write(offset, size, value);
        byHand.write(offset, size, value);
      } else {
        assertEquals(
            byHand.read(offset, size) & bits,
            declared.read(offset, size) & bits,
            () -> declaredName + " and " + byHandName + " at " + offset);
      }
    }
  }
}
