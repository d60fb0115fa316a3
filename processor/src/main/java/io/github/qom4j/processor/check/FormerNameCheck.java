// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FormerNameModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** Former names are those of a field that migrates, and not the one it has. */
final class FormerNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (FormerNameModel former : type.formerNames()) {
      if (!former.isOfState()) {
        report.add(
            Rule.VMSTATE_FORMER_NAME,
            former.origin(),
            "%s does not migrate, so it had no name in a stream; add @VMStateField, or drop"
                + " @FormerName.",
            former.field().name());
      } else {
        names(type, former, report);
      }
    }
  }

  private static void names(TypeModel type, FormerNameModel former, Report report) {
    String now =
        type.stateFields().stream()
            .filter(state -> state.field().equals(former.field()))
            .map(VMStateFieldModel::name)
            .findFirst()
            .orElseThrow();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < former.names().size(); i++) {
      String name = former.names().get(i);
      if (name.isEmpty() || name.equals(now) || !seen.add(name)) {
        report.add(
            Rule.VMSTATE_FORMER_NAME,
            former.nameOrigins().get(i),
            "%s %s; name what it was called before, or drop that.",
            former.field().name(),
            name.equals(now)
                ? "is still called \"%s\" in the stream".formatted(name)
                : "has \"%s\" as a former name%s".formatted(name, name.isEmpty() ? "" : " twice"));
      }
    }
  }
}
