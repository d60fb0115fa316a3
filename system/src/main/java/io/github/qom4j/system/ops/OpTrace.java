// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.system.bench.Bench;
import java.util.HexFormat;
import java.util.List;

/** Writes what an op did, a line an op. */
final class OpTrace {
  private int index;

  /**
   * The line of an op that was just run.
   *
   * @param op the op
   * @param result what it gave
   * @param bench the device
   * @return the line, without its end
   */
  String line(Op op, String result, Bench bench) {
    List<String> edges = bench.takeEdges();
    byte[] sent = bench.takeSent();
    return "%d %s = %s irq=%s edges=%s tx=%s wait=%d clock=0"
        .formatted(
            index++,
            op,
            result,
            levels(bench),
            edges.isEmpty() ? "-" : String.join(",", edges),
            sent.length == 0 ? "-" : HexFormat.of().formatHex(sent),
            bench.waiting());
  }

  private static String levels(Bench bench) {
    StringBuilder text = new StringBuilder();
    for (Integer level : bench.levels()) {
      text.append(level == null ? "." : level.toString());
    }
    return text.toString();
  }
}
