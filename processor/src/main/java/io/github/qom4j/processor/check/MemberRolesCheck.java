// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Configuration and state are apart: a property is no register. */
final class MemberRolesCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (PropertyModel property : type.properties()) {
      if (property.type().isPresent() && Members.isRegister(type, property.field())) {
        report.add(
            Rule.MEMBER_ROLES,
            property.origin(),
            "%s is a property, which boards set, and a register, which guests set; make it two"
                + " fields.",
            property.field().name());
      }
    }
  }
}
