// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ExplanationModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** The companion can reach the fields and methods it uses. */
final class MemberUnreachableCheck implements Check {
  private static final String MESSAGE = "%s is %s, so %s cannot use it on a device; drop \"%s\".";

  @Override
  public void check(TypeModel type, Report report) {
    Members.fields(type)
        .filter(field -> !field.isReachable())
        .forEach(
            field ->
                report.add(
                    Rule.MEMBER_UNREACHABLE,
                    field.origin(),
                    MESSAGE,
                    field.name(),
                    field.modifier(),
                    type.companion(),
                    field.modifier()));
    Members.keptHere(type)
        .filter(ExplanationModel::isTypePrivate)
        .filter(kept -> !kept.field().isFinal() && kept.field().isReachable())
        .forEach(
            kept ->
                report.add(
                    Rule.MEMBER_UNREACHABLE,
                    kept.field().origin(),
                    "%s is a %s, a private class, so %s cannot put it back when loading fails; make"
                        + " the class not private.",
                    kept.field().name(),
                    kept.field().type().text(),
                    type.companion()));
    Members.methods(type)
        .filter(method -> !method.isReachable())
        .forEach(
            method ->
                report.add(
                    Rule.MEMBER_UNREACHABLE,
                    method.origin(),
                    MESSAGE,
                    method.name() + "()",
                    method.modifier(),
                    type.companion(),
                    method.modifier()));
  }
}
