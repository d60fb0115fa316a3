// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.List;

/** The trace events of the framework itself. Their names and arguments are QEMU's. */
public final class FrameworkEvents {
  /** A clock input has a new frequency, in Hz; its device is told if {@code cb} is 1. */
  public static final TraceEvent CLOCK_UPDATE =
      TraceEvent.of(
          "clock_update(const char *clk, const char *src, uint64_t hz, int32_t cb)",
          "'%s', src='%s', val=%uHz cb=%d");

  /** A device's region was read; {@code mr} tells one region from another. */
  public static final TraceEvent MEMORY_REGION_OPS_READ = access("memory_region_ops_read");

  /** A device's region is about to be written. */
  public static final TraceEvent MEMORY_REGION_OPS_WRITE = access("memory_region_ops_write");

  static final List<TraceEvent> ALL =
      List.of(CLOCK_UPDATE, MEMORY_REGION_OPS_READ, MEMORY_REGION_OPS_WRITE);

  private FrameworkEvents() {}

  private static TraceEvent access(String name) {
    return TraceEvent.of(
        name
            + "(int32_t cpu_index, void *mr, uint64_t addr, uint64_t value, uint32_t size,"
            + " const char *name)",
        "cpu %d mr %p addr 0x%x value 0x%x size %u name '%s'");
  }
}
