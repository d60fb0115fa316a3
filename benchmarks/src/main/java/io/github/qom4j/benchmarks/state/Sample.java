// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.qdev.Device;
import java.nio.ByteBuffer;
import java.util.Random;

/** Sections with random values that the devices accept. */
public final class Sample {
  /** Timers of the HPET. */
  public static final int TIMERS = 32;

  private static final int TIMER = 42;

  private Sample() {}

  private static ByteBuffer random(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return ByteBuffer.wrap(bytes);
  }

  private static ByteBuffer pl011(long seed) {
    // The receive FIFO's place and count; a FIFO that is off has its character in the first place.
    return random(124, seed).putInt(112, 0).putInt(116, 3);
  }

  private static ByteBuffer hpet(long seed) {
    ByteBuffer section = random(25 + TIMER * TIMERS, seed);
    section.putLong(0, 0).put(24, (byte) TIMERS);
    for (int i = 0; i < TIMERS; i++) {
      int at = 25 + TIMER * i;
      section.put(at, (byte) i).put(at + 33, (byte) (i & 1)).putLong(at + 34, -1);
    }
    return section;
  }

  private static ByteBuffer disk(long seed) {
    return random(4100, seed).putInt(4096, 512);
  }

  /**
   * Gives a device other state.
   *
   * @param device PL011, HPET or disk
   * @param seed decides which state
   */
  public static void fill(Device device, long seed) {
    ByteBuffer section =
        switch (device.typeName()) {
          case "pl011" -> pl011(seed);
          case "hpet" -> hpet(seed);
          default -> disk(seed);
        };
    VMStateDescription<Device> description = device.vmState().orElseThrow();
    description.load(device, new VMStateInput(section.array()), description.version());
  }
}
