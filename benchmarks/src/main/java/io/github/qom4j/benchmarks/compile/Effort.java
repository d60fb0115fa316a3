// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has done.
 *
 * @param nanos its processor time in ns
 * @param bytes what it allocated
 */
record Effort(long nanos, long bytes) {
  static final Effort NONE = new Effort(0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** All since the thread began. */
  static Effort now() {
    return new Effort(
        THREADS.getCurrentThreadCpuTime(),
        THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()));
  }

  /** What was done since then. */
  static Effort since(Effort start) {
    Effort now = now();
    return new Effort(now.nanos - start.nanos, now.bytes - start.bytes);
  }

  Effort plus(Effort other) {
    return new Effort(nanos + other.nanos, bytes + other.bytes);
  }

  double millis() {
    return nanos / 1e6;
  }
}
