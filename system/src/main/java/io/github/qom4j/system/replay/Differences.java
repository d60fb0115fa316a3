// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import java.util.ArrayList;
import java.util.List;

/** Where the device did something else than was recorded. The first ones are kept as text. */
final class Differences {
  private static final int SHOWN = 20;

  private final List<String> first = new ArrayList<>();
  private int count;

  void add(TraceEvent event, String format, Object... arguments) {
    if (count++ < SHOWN) {
      first.add("line " + event.line() + ": " + format.formatted(arguments));
    }
  }

  int count() {
    return count;
  }

  /** The differences for a user to read. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(first);
    if (count > SHOWN) {
      lines.add("and %d more".formatted(count - SHOWN));
    }
    return lines;
  }
}
