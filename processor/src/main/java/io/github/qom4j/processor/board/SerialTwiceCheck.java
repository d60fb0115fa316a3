// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** A serial port is one device's. */
final class SerialTwiceCheck implements BoardCheck {
  @Override
  public void check(BoardModel board, Report report) {
    Map<Integer, String> ports = new HashMap<>();
    for (PartModel part : board.parts()) {
      for (PartModel.Serial serial : part.serials()) {
        String other = ports.putIfAbsent(serial.number(), part.name());
        if (other != null) {
          report.add(
              Rule.SERIAL_TWICE,
              serial.numberOrigin(),
              "%s and %s both are serial port %d, which one device can be; give one another number.",
              other,
              part.name(),
              serial.number());
        }
      }
    }
  }
}
