// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.ParentModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** A class that has its parent's bank changes the bytes of identification registers, no more. */
final class IdInheritedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    ParentModel parent = type.parent();
    if (type.bank().isPresent() || type.ids().isEmpty() || parent.bankClass().isEmpty()) {
      return;
    }
    IdModel own = type.ids().get();
    Optional<IdModel> inherited = parent.ids();
    if (inherited.isEmpty()) {
      report.add(
          Rule.ID_INHERITED,
          own.origin(),
          "The bank of %s has no identification registers for %s to change; add @IdRegisters"
              + " there.",
          parent.bankClass(),
          type.javaName());
    } else if (own.offset() != inherited.get().offset()
        || own.values().size() != inherited.get().values().size()) {
      report.add(
          Rule.ID_INHERITED,
          own.origin(),
          "%s has %d identification registers at 0x%x, but those of %s are %d at 0x%x; only the"
              + " bytes may differ.",
          type.javaName(),
          own.values().size(),
          own.offset(),
          parent.bankClass(),
          inherited.get().values().size(),
          inherited.get().offset());
    }
  }
}
