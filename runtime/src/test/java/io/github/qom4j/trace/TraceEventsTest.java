// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.qom.Container;
import io.github.qom4j.testing.WithBql;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events are found and switched by name, and the framework emits its own. */
@ExtendWith(WithBql.class)
final class TraceEventsTest {
  private static List<String> find(String pattern) {
    return TraceEvents.find(pattern).stream().map(TraceEvent::name).toList();
  }

  @AfterEach
  void switchOff() {
    TraceEvents.enable("-*");
  }

  @Test
  void patterns() {
    assertEquals(List.of("memory_region_ops_read"), find("memory_region_ops_read"));
    assertEquals(List.of("memory_region_ops_read", "memory_region_ops_write"), find("memory_*"));
    assertEquals(List.of("memory_region_ops_read"), find("*ops_rea?"));
    assertEquals(List.of(), find("memory_region_ops_rea?"));
    assertEquals(List.of(), find("memory.*"));
    assertEquals(List.of(), find("nosuch"));
  }

  @Test
  void onAndOff() {
    assertTrue(TraceEvents.enable("memory_*"));
    assertTrue(TraceEvents.enable("-memory_region_ops_write"));
    assertTrue(FrameworkEvents.MEMORY_REGION_OPS_READ.isEnabled());
    assertFalse(FrameworkEvents.MEMORY_REGION_OPS_WRITE.isEnabled());
    assertFalse(TraceEvents.enable("nosuch"));
    assertFalse(TraceEvents.enable("-nosuch"));
    assertTrue(TraceEvents.enable("nosuch*"));
  }

  @Test
  void capturesNest() {
    try (TraceCapture outer = TraceCapture.of("memory_*")) {
      try (TraceCapture inner = TraceCapture.of("clock_update")) {
        FrameworkEvents.CLOCK_UPDATE.emit("/a", null, 5, 1);
        FrameworkEvents.MEMORY_REGION_OPS_READ.emit(-1, 0, 4, 5, 4, "dev");
        assertEquals(List.of("clock_update '/a', src='(null)', val=5Hz cb=1"), inner.lines());
      }
      assertFalse(FrameworkEvents.CLOCK_UPDATE.isEnabled());
      assertEquals(
          List.of("memory_region_ops_read cpu -1 mr (nil) addr 0x4 value 0x5 size 4 name 'dev'"),
          outer.lines());
      outer.clear();
      assertEquals(List.of(), outer.events());
    }
    assertFalse(FrameworkEvents.MEMORY_REGION_OPS_READ.isEnabled());
    assertThrows(IllegalArgumentException.class, () -> TraceCapture.of("nosuch*"));
  }

  @Test
  void clocks() {
    ClockInput clock = ClockInput.TYPE.create();
    try (TraceCapture trace = TraceCapture.of("clock_*")) {
      clock.setHz(48_000_000);
      clock.setHz(48_000_000);
      Container.TYPE.create().addChild("clk", clock);
      clock.setHz(0);
      assertEquals(
          List.of(
              "clock_update '(null)', src='(null)', val=48000000Hz cb=1",
              "clock_update '/clk', src='(null)', val=0Hz cb=1"),
          trace.lines());
    }
  }

  @Test
  void accessesToRegions() {
    MemoryRegionOps ops =
        new MemoryRegionOps() {
          @Override
          public long read(long offset, int size) {
            return -1;
          }

          @Override
          public void write(long offset, int size, long value) {}
        };
    MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
    MemoryRegion bus = MemoryRegion.container("bus", 0x1000);
    MemoryRegion device = MemoryRegion.io("dev", 0x100, ops, new AccessSizes(1, 8, 4, 4));
    bus.addSubregion(0x100, device, 0);
    root.addSubregion(0x9000, bus, 0);
    AddressSpace memory = new AddressSpace("memory", root);
    try (TraceCapture trace = TraceCapture.of("memory_region_ops_*")) {
      memory.write(0x9108, 8, 0x1111222233334444L);
      memory.read(0x9100, 1);
      assertEquals(
          List.of(
              "memory_region_ops_write cpu -1 mr X addr 0x9108 value 0x33334444 size 4 name 'dev'",
              "memory_region_ops_write cpu -1 mr X addr 0x910c value 0x11112222 size 4 name 'dev'",
              "memory_region_ops_read cpu -1 mr X addr 0x9100 value 0xffffffffffffffff size 4"
                  + " name 'dev'"),
          trace.lines().stream().map(line -> line.replaceAll("mr 0x\\w+", "mr X")).toList());
    }
  }
}
