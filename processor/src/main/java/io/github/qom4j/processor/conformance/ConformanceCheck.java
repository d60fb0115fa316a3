// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.conformance;

import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.model.ConformanceModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.report.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A conformance test names a device that can be made, and excludes its registers for a reason. */
public final class ConformanceCheck {
  private ConformanceCheck() {}

  /**
   * Checks a wish for tests.
   *
   * @param model the wish
   * @return what is wrong
   */
  public static Report check(ConformanceModel model) {
    Report report = new Report();
    String obstacle = obstacle(model);
    if (!obstacle.isEmpty()) {
      // Of a device with mistakes, its own diagnostics say enough.
      if (model.types().stream().allMatch(type -> Checks.check(type).isClean())) {
        report.add(
            Rule.CONFORMANCE_TYPE,
            model.deviceOrigin(),
            "%s %s; name a class with @QomType that is a system-bus device with registers.",
            model.device(),
            obstacle);
      }
      return report;
    }
    List<String> names =
        Stream.concat(
                model.types().stream().flatMap(ConformanceCheck::registers),
                model.blocks().entrySet().stream()
                    .flatMap(
                        block ->
                            registers(block.getValue())
                                .map(name -> block.getKey().name() + "." + name)))
            .distinct()
            .toList();
    Set<String> seen = new HashSet<>();
    for (ConformanceModel.Exclusion exclusion : model.exclusions()) {
      if (!names.contains(exclusion.register())) {
        report.add(
            Rule.CONFORMANCE_REGISTER,
            exclusion.registerOrigin(),
            "%s has no register \"%s\" to exclude.%s",
            model.device(),
            exclusion.register(),
            Suggestion.of(exclusion.register(), names));
      } else if (!seen.add(exclusion.register())) {
        report.add(
            Rule.CONFORMANCE_REGISTER,
            exclusion.registerOrigin(),
            "%s is excluded already; keep one reason.",
            exclusion.register());
      }
      if (exclusion.reason().isBlank()) {
        report.add(
            Rule.CONFORMANCE_REASON,
            exclusion.reasonOrigin(),
            "%s is excluded without a reason; say why its declaration is not what it does.",
            exclusion.register());
      }
    }
    return report;
  }

  private static String obstacle(ConformanceModel model) {
    if (model.types().isEmpty()) {
      return "has no @QomType";
    }
    if (model.type().isAbstract()) {
      return "is abstract";
    }
    if (!model.type().parent().isSysBus()) {
      return "is no system-bus device";
    }
    return model.types().stream().allMatch(type -> type.banks().isEmpty())
        ? "has no registers"
        : "";
  }

  private static Stream<String> registers(TypeModel type) {
    Stream<String> ids =
        type.ids().map(IdModel::values).stream()
            .flatMap(values -> Stream.iterate(0, i -> i + 1).limit(values.size()))
            .map(i -> "ID" + i);
    return Stream.concat(type.registers().stream().map(RegisterModel::name), ids);
  }
}
