// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.sysbus.SysBusDevice;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The devices that are measured, by name: a kind, then {@code Switch} or {@code Split} if it is
 * written by hand, then how many registers it has.
 */
final class BenchmarkDevice {
  private BenchmarkDevice() {}

  static int registers(String name) {
    return Integer.parseInt(name.replaceAll("\\D", ""));
  }

  /** Devices that are made the same way. */
  static List<String> ofAllKinds(String name) {
    String how = name.replaceAll("Plain|Lanes|Hooked|\\d", "");
    return Stream.of(16, 64, 400)
        .filter(registers -> !how.equals("Split") || registers == 400)
        .flatMap(
            registers -> Stream.of("Plain", "Lanes", "Hooked").map(kind -> kind + how + registers))
        .toList();
  }

  /** A device behind what emits its trace events. */
  static MemoryRegionOps makeTraced(String name) {
    MemoryRegion region = ((SysBusDevice) Types.find(name).orElseThrow().create()).mmio().get(0);
    try {
      Field ops = MemoryRegion.class.getDeclaredField("ops");
      ops.setAccessible(true);
      return (MemoryRegionOps) ops.get(region);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static MemoryRegionOps make(String name) {
    Optional<TypeInfo<?, ?>> declared = Types.find(name);
    if (declared.isPresent()) {
      return ((SysBusDevice) declared.get().create()).banks().get(0);
    }
    try {
      return (MemoryRegionOps)
          Class.forName(BenchmarkDevice.class.getPackageName() + ".device." + name)
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
