// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.InheritedModel;
import io.github.qom4j.processor.model.InterfaceUseModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A class implements each interface type once. */
final class TypeInterfacesCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    List<InterfaceUseModel> own = type.inherited().interfaces();
    for (InterfaceUseModel listed : own) {
      own.stream()
          .filter(other -> other.covers(listed))
          .findFirst()
          .ifPresent(other -> reportTwice(type, listed, other.javaName() + " extends", report));
      type.inherited().interfacesAbove().stream()
          .filter(above -> above.has(listed))
          .findFirst()
          .ifPresent(above -> reportTwice(type, listed, above.owner() + " implements", report));
    }
    reportAmbiguous(type, report);
  }

  private static void reportTwice(
      TypeModel type, InterfaceUseModel listed, String who, Report report) {
    report.add(
        Rule.INTERFACE_REPEATED,
        type.origin(),
        "%1$s lists %2$s, which %3$s already; drop %2$s.",
        type.javaName(),
        listed.javaName(),
        who);
  }

  private static void reportAmbiguous(TypeModel type, Report report) {
    List<InterfaceUseModel> all =
        Stream.concat(
                type.inherited().interfacesAbove().stream().map(InheritedModel.Interface::use),
                type.inherited().interfaces().stream())
            .toList();
    Set<String> seen = new LinkedHashSet<>();
    for (InterfaceUseModel own : type.inherited().interfaces()) {
      for (String ancestor : own.ancestors()) {
        List<InterfaceUseModel> by =
            all.stream().filter(other -> other.ancestors().contains(ancestor)).toList();
        if (by.size() > 1 && seen.add(ancestor)) {
          report.add(
              Rule.INTERFACE_AMBIGUOUS,
              type.origin(),
              "%s is a \"%s\" by %s and by %s, so that looking for it by that name finds nothing, as"
                  + " in QEMU; drop one.",
              type.javaName(),
              ancestor,
              by.get(0).javaName(),
              by.get(1).javaName());
        }
      }
    }
  }
}
