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
    return "%d %s = %s irq=%s edges=%s tx=%s wait=%d clock=%d"
        .formatted(
            index++,
            op,
            result,
            bench.hasClock() ? mask(bench) : levels(bench),
            edges.isEmpty() ? "-" : String.join(",", edges),
            sent.length == 0 ? "-" : HexFormat.of().formatHex(sent),
            bench.waiting(),
            bench.time());
  }

  /** Many lines as a mask, a bit a line. */
  private static String mask(Bench bench) {
    int mask = 0;
    Integer[] levels = bench.levels();
    for (int i = 0; i < levels.length; i++) {
      mask |= levels[i] != null && levels[i] != 0 ? 1 << i : 0;
    }
    return "%06x".formatted(mask);
  }

  private static String levels(Bench bench) {
    StringBuilder text = new StringBuilder();
    for (Integer level : bench.levels()) {
      text.append(level == null ? "." : level.toString());
    }
    return text.toString();
  }
}
