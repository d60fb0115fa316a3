// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.board;

import io.github.qom4j.processor.model.BoardModel;
import io.github.qom4j.processor.model.PartModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Parts have places in the composition tree, each its own. */
final class PartPathCheck implements BoardCheck {
  private static final Pattern PATH = Pattern.compile("[^/]+(/[^/]+)*");

  @Override
  public void check(BoardModel board, Report report) {
    Map<String, String> taken = new HashMap<>();
    for (PartModel part : board.parts()) {
      String path = part.path();
      if (!PATH.matcher(path).matches()) {
        report.add(
            Rule.PART_PATH,
            part.pathOrigin(),
            "\"%s\" is no path below /machine; write names with a slash between them.",
            path);
      } else if (!path.endsWith("[*]")) {
        String place = path.contains("/") ? path : "unattached/" + path;
        String other = taken.putIfAbsent(place, part.name());
        if (other != null) {
          report.add(
              Rule.PART_PATH,
              part.pathOrigin(),
              "%s and %s both stand at /machine/%s; give one another path.",
              other,
              part.name(),
              place);
        }
      }
    }
  }
}
