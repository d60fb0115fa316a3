// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.benchmarks.property.PropertyAccess;
import io.github.qom4j.benchmarks.property.PropertyAccesses;
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

/** What setting and reading a property by its name costs, beside a field and libraries. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PropertyCost {
  /** How it is set and read. */
  @Param({"field", "declared", "reflection", "beanUtils", "jackson"})
  String way;

  private PropertyAccess access;
  private int value = 1_000;
  private String text = "1000";

  /** Makes an object with the property. */
  @Setup
  public void setUp() {
    access = PropertyAccesses.make(way);
  }

  /** Sets it to text. */
  @Benchmark
  public void setText() {
    access.set(text);
  }

  /** Sets it to a number. */
  @Benchmark
  public void setNumber() {
    access.set(value);
  }

  /**
   * Reads it.
   *
   * @return the number
   */
  @Benchmark
  public int get() {
    return access.get();
  }
}
