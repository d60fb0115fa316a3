// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.report.Report;
import java.util.List;

/** All rules of boards. */
public final class BoardChecks {
  private static final List<BoardCheck> ALL =
      List.of(
          new BoardNameCheck(),
          new BoardReachableCheck(),
          new BoardMemberCheck(),
          new PartTypeCheck(),
          new PartPathCheck(),
          new PartPropertyCheck(),
          new PartValueCheck(),
          new PartLinkCheck(),
          new PartOrderCheck(),
          new MapRegionCheck(),
          new MapOverlapCheck(),
          new RamSizeCheck(),
          new WireOutputCheck(),
          new WireInputCheck(),
          new WireTwiceCheck(),
          new WireRequiredCheck(),
          new WireClockCheck(),
          new WireMethodCheck(),
          new PartMapCheck(),
          new ClockUseCheck(),
          new SerialTwiceCheck(),
          new BoardDescriptionCheck(),
          new BoardGlobalCheck());

  private BoardChecks() {}

  /**
   * Checks a board against all rules.
   *
   * @param board the board; nothing is wrong with its devices
   * @return what is wrong with it
   */
  public static Report check(BoardModel board) {
    Report report = new Report();
    ALL.forEach(check -> check.check(board, report));
    return report;
  }
}
