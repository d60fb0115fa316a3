// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.Clocks;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An HPET at {@value #BASE} with 64 KiB of memory, a clock that is stepped and watched lines. */
final class HpetBench {
  static final long BASE = 0xfed0_0000L;
  private static final PropertyContext NO_CHARDEVS = id -> Optional.empty();

  final Hpet hpet = Hpet_Qom.TYPE.create();
  final Clocks clocks = new Clocks();
  final AddressSpace memory;
  final List<String> edges = new ArrayList<>();
  private final int[] levels = new int[32];

  HpetBench(String... properties) {
    MemoryRegion root = MemoryRegion.container("system", Long.MAX_VALUE);
    root.addSubregion(0, MemoryRegion.ram("ram", 0x1_0000), 0);
    root.addSubregion(BASE, hpet.mmio().get(0), 0);
    memory = new AddressSpace("memory", root);
    hpet.attach(clocks, memory);
    hpet.setProperty("hpet-intcap", "4", NO_CHARDEVS);
    for (String property : properties) {
      String[] parts = property.split("=");
      hpet.setProperty(parts[0], parts[1], NO_CHARDEVS);
    }
    for (int i = 0; i < levels.length; i++) {
      watch(i);
    }
    hpet.realize();
    reset();
    edges.clear();
  }

  private void watch(int number) {
    hpet.connectIrq(
        number,
        level -> {
          if (levels[number] != level) {
            levels[number] = level;
            edges.add((level != 0 ? "+" : "-") + number);
          }
        });
  }

  void reset() {
    Bql.run(() -> Resettable.reset(List.of(hpet), ResetType.COLD));
  }

  long read(long offset) {
    return read(offset, 8);
  }

  long read(long offset, int size) {
    return Bql.call(() -> memory.read(BASE + offset, size).value());
  }

  void write(long offset, long value) {
    write(offset, 8, value);
  }

  void write(long offset, int size, long value) {
    Bql.run(
        () -> {
          memory.write(BASE + offset, size, value);
          clocks.virtual().runExpired();
        });
  }

  /** The guest writes, and no timer fires as the machine is stopped. */
  void writeWhileStopped(long offset, int size, long value) {
    Bql.run(() -> memory.write(BASE + offset, size, value));
  }

  void step(long ns) {
    Bql.run(() -> clocks.virtual().advanceTo(clocks.virtual().now() + ns));
  }

  void input(int number, int level) {
    Bql.run(() -> hpet.gpioIn(Device.UNNAMED).get(number).set(level));
  }

  List<String> takeEdges() {
    List<String> taken = List.copyOf(edges);
    edges.clear();
    return taken;
  }
}
