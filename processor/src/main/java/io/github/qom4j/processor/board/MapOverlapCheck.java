// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** No two regions of one priority share addresses. */
final class MapOverlapCheck implements BoardCheck {
  private static final long PAGE = 0x1000;

  @Override
  public void check(BoardModel board, Report report) {
    List<Region> regions = Region.of(board);
    List<Region> placed = new ArrayList<>();
    for (Region region : regions) {
      Optional<Region> other = placed.stream().filter(region::collides).findFirst();
      if (other.isPresent()) {
        report.add(
            Rule.MAP_OVERLAP,
            region.origin(),
            "%s overlaps %s; move one%s or give one a higher priority.",
            region,
            other.get(),
            advice(region, regions));
      } else {
        placed.add(region);
      }
    }
  }

  private static String advice(Region region, List<Region> regions) {
    long at = region.base();
    while (at >= 0) {
      Region moved = region.at(at);
      Optional<Region> obstacle =
          regions.stream().filter(r -> r != region && moved.collides(r)).findFirst();
      if (obstacle.isEmpty()) {
        return " (0x%x is free)".formatted(at);
      }
      at = (obstacle.get().end() + PAGE - 1) / PAGE * PAGE;
    }
    return "";
  }

  /** Memory or registers. */
  private record Region(String name, long base, long size, int priority, Origin origin) {
    static List<Region> of(BoardModel board) {
      List<Region> all = new ArrayList<>();
      for (BoardModel.Ram ram : board.rams()) {
        int size = ram.size() == 0 ? ram.max() : ram.size();
        all.add(new Region(ram.field().name(), ram.base(), size, 0, ram.baseOrigin()));
      }
      for (PartModel part : board.parts()) {
        List<BankModel> banks = part.members(TypeModel::banks);
        for (PartModel.Mmio map : part.maps()) {
          if (map.region() >= 0 && map.region() < banks.size()) {
            String name = part.name() + (banks.size() > 1 ? " region " + map.region() : "");
            long size = banks.get(map.region()).size();
            all.add(new Region(name, map.base(), size, map.priority(), map.origin()));
          }
        }
      }
      all.removeIf(region -> region.base() < 0 || region.size() <= 0);
      return all;
    }

    long end() {
      return base + size;
    }

    Region at(long newBase) {
      return new Region(name, newBase, size, priority, origin);
    }

    boolean collides(Region other) {
      return priority == other.priority && base < other.end() && other.base < end();
    }

    @Override
    public String toString() {
      return "%s at 0x%x to 0x%x".formatted(name, base, end() - 1);
    }
  }
}
