// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.log.Log;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.trace.TraceEvents;
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

/** What trace events of accesses cost: a device without any, one with its events off and on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TraceCost {
  private static final int REGISTERS = 64;
  private static final int ACCESSES = 1 << 16;

  /** Whether the device has events, and whether they are off or on. */
  @Param({"none", "off", "on"})
  String events;

  /** Always the same register, or any. */
  @Param({"hot", "random"})
  String order;

  private final int[] offsets = new int[ACCESSES];
  private MemoryRegionOps ops;
  private int next;
  private long logged;

  /** Makes the device, after others were accessed. */
  @Setup
  public void setUp() {
    Random random = new Random(1);
    boolean isRandom = order.equals("random");
    Arrays.setAll(offsets, i -> 4 * (isRandom ? random.nextInt(REGISTERS) : REGISTERS / 2));
    for (String other : BenchmarkDevice.ofAllKinds("Plain64")) {
      ops = BenchmarkDevice.make(other);
      for (int i = 0; i < 20_000; i++) {
        read();
        write();
      }
    }
    ops = BenchmarkDevice.makeTraced(events.equals("none") ? "Plain64" : "Traced64");
    if (events.equals("on")) {
      Log.setSink(line -> logged += line.length());
      TraceEvents.enable("Traced64_*");
    }
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
