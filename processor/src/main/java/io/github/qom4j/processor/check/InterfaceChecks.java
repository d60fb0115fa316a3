// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.InterfaceModel;
import io.github.qom4j.processor.model.InterfaceUseModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.stream.Collectors;

/** The rules of interface types. */
public final class InterfaceChecks {
  private InterfaceChecks() {}

  /**
   * Checks an interface type.
   *
   * @param type the interface type
   * @return what is wrong with it
   */
  public static Report check(InterfaceModel type) {
    Report report = new Report();
    TypeNameCheck.check(type.qomName(), type.nameOrigin(), report);
    checkReachable(type, report);
    checkStateless(type, report);
    checkParent(type, report);
    return report;
  }

  private static void checkReachable(InterfaceModel type, Report report) {
    if (!type.obstacle().isEmpty()) {
      report.add(
          Rule.TYPE_UNREACHABLE,
          type.origin(),
          "%s %s, so its companion cannot cast objects to it; %s.",
          type.javaName(),
          type.obstacle().why(),
          type.obstacle().fix());
    }
  }

  private static void checkStateless(InterfaceModel type, Report report) {
    for (InterfaceModel.Misplaced misplaced : type.misplaced()) {
      report.add(
          Rule.INTERFACE_MEMBER,
          misplaced.origin(),
          "@%s has no effect on %s: an interface type has no state of its own; declare it in the"
              + " classes that implement %s.",
          misplaced.annotation(),
          misplaced.member(),
          type.javaName());
    }
  }

  private static void checkParent(InterfaceModel type, Report report) {
    if (type.parents().size() > 1) {
      report.add(
          Rule.INTERFACE_PARENTS,
          type.origin(),
          "%s extends %s, but an interface type has one parent; keep one, and let classes implement"
              + " both.",
          type.javaName(),
          type.parents().stream()
              .map(InterfaceUseModel::javaName)
              .collect(Collectors.joining(" and ")));
    }
  }
}
