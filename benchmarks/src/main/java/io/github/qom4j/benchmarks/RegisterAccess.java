// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.memory.MemoryRegionOps;
import java.util.Arrays;
import java.util.Random;
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

/**
 * A guest's accesses to the registers of a device, declared and written by hand. They arrive as
 * from a memory region: through {@link MemoryRegionOps}, in 4 bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RegisterAccess {
  private static final int ACCESSES = 1 << 16;

  /** The device, as {@link BenchmarkDevice} names it. */
  @Param({
    "Plain16",
    "PlainSwitch16",
    "Plain64",
    "PlainSwitch64",
    "Plain400",
    "PlainSwitch400",
    "PlainSplit400",
    "Lanes16",
    "LanesSwitch16",
    "Lanes64",
    "LanesSwitch64",
    "Lanes400",
    "LanesSwitch400",
    "LanesSplit400",
    "Hooked16",
    "HookedSwitch16",
    "Hooked64",
    "HookedSwitch64",
    "Hooked400",
    "HookedSwitch400",
    "HookedSplit400"
  })
  String device;

  /** Always the same register, or any. */
  @Param({"hot", "random"})
  String order;

  /** Whether the program has accessed devices of one class only, or of many. */
  @Param({"one", "many"})
  String classes;

  private final int[] offsets = new int[ACCESSES];
  private MemoryRegionOps ops;
  private int next;

  /** Makes the device and lets the JVM see as many classes as a machine with this would have. */
  @Setup
  public void setUp() {
    int registers = BenchmarkDevice.registers(device);
    Random random = new Random(1);
    if (order.equals("random")) {
      Arrays.setAll(offsets, i -> 4 * random.nextInt(registers));
    } else {
      Arrays.fill(offsets, 4 * (registers / 2));
    }
    if (classes.equals("many")) {
      for (String other : BenchmarkDevice.ofAllKinds(device)) {
        ops = BenchmarkDevice.make(other);
        for (int i = 0; i < 20_000; i++) {
          read();
          write();
        }
      }
    }
    ops = BenchmarkDevice.make(device);
  }

  /**
   * A read.
   *
   * @return the value
   */
  @Benchmark
  public long read() {
    return ops.read(offsets[next++ & ACCESSES - 1], 4);
  }

  /** A write of a value that is never the same. */
  @Benchmark
  public void write() {
    int i = next++;
    ops.write(offsets[i & ACCESSES - 1], 4, i & 0xffffffffL);
  }
}
