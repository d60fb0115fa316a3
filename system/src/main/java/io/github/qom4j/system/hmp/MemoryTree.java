// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegion.Mapping;
import io.github.qom4j.system.machine.Machine;
import java.util.Comparator;
import java.util.List;

/** What lies where: {@code info mtree}. */
final class MemoryTree {
  private final StringBuilder text = new StringBuilder();

  private MemoryTree() {}

  static String of(Machine machine) {
    MemoryTree tree = new MemoryTree();
    for (AddressSpace space : List.of(machine.memory(), machine.ioPorts())) {
      tree.text.append("address-space: ").append(space.name()).append('\n');
      tree.print(new Mapping(0, space.root(), 0), 0, 1);
      tree.text.append('\n');
    }
    return tree.text.toString();
  }

  private void print(Mapping mapping, long base, int depth) {
    MemoryRegion region = mapping.region();
    long start = base + mapping.offset();
    text.append("  ".repeat(depth))
        .append(
            "%016x-%016x (prio %d, %s): %s\n"
                .formatted(
                    start,
                    region.size() == Long.MAX_VALUE ? -1 : start + region.size() - 1,
                    mapping.priority(),
                    region.isRam() ? "ram" : "i/o",
                    region.name()));
    region.subregions().stream()
        .sorted(
            Comparator.comparing(Mapping::offset, Long::compareUnsigned)
                .thenComparing(Mapping::priority, Comparator.reverseOrder()))
        .forEach(inner -> print(inner, start, depth + 1));
  }
}
