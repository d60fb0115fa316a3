// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reports interrupt lines that change. */
final class IrqReports {
  private final Consumer<String> sink;
  private final Map<Integer, Integer> levels = new HashMap<>();

  IrqReports(Consumer<String> sink) {
    this.sink = sink;
  }

  /** Takes all lines to be low. */
  void clear() {
    levels.clear();
  }

  void set(int line, int level) {
    if (levels.getOrDefault(line, 0) != level) {
      levels.put(line, level);
      sink.accept("IRQ " + (level == 0 ? "lower " : "raise ") + line);
    }
  }
}
