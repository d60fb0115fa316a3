// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;

/** What is mapped are regions of system-bus devices, each once, at addresses. */
final class MapRegionCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    for (PartModel part : board.parts()) {
      if (part.isDevice()) {
        part.maps().forEach(map -> check(part, map, report));
      }
    }
    for (BoardModel.Ram ram : board.rams()) {
      if (ram.base() < 0) {
        report.add(Rule.MAP_REGION, ram.baseOrigin(), "%s", tooHigh(ram.base()));
      }
    }
  }

  private static void check(PartModel part, PartModel.Mmio map, Report report) {
    List<BankModel> banks = part.members(TypeModel::banks);
    if (!part.type().parent().isSysBus()) {
      report.add(
          Rule.MAP_REGION,
          map.origin(),
          "%s is %s, which is no system-bus device and has no regions; drop @Mmio.",
          part.name(),
          part.type().javaName());
    } else if (map.region() < 0 || map.region() >= banks.size()) {
      report.add(
          Rule.MAP_REGION,
          map.regionOrigin(),
          "%s has no region %d: %s.",
          part.type().javaName(),
          map.region(),
          count(banks.size()));
    } else if (part.maps().stream().filter(m -> m.region() == map.region()).findFirst().get()
        != map) {
      report.add(
          Rule.MAP_REGION,
          map.origin(),
          "Region %d of %s is mapped already; map another or drop one.",
          map.region(),
          part.name());
    } else if (map.base() < 0) {
      report.add(Rule.MAP_REGION, map.origin(), "%s", tooHigh(map.base()));
    }
  }

  private static String count(int banks) {
    return banks == 0 ? "it has no @RegisterBank" : Lines.range(banks, "region");
  }

  private static String tooHigh(long address) {
    return "Address 0x%x is too high: addresses are less than 2^63.".formatted(address);
  }
}
