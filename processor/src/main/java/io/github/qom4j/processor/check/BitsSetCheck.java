// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Something sets each bit. */
final class BitsSetCheck implements Check {
  private static final Set<String> SETTING_WRITES =
      Set.of("store", "once", "oneSets", "oneToggles", "zeroSets", "zeroToggles", "writeSets");

  @Override
  public void check(TypeModel type, Report report) {
    CodeOf.complete(type)
        .ifPresent(
            uses ->
                type.registers().stream()
                    .filter(register -> register.width() > 0 && !register.isArray())
                    .filter(register -> register.field().isPresent())
                    .collect(
                        Collectors.groupingBy(
                            register -> register.field().orElseThrow(),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .forEach((field, views) -> check(type, uses, field, views, report)));
  }

  private static void check(
      TypeModel type, UsesModel uses, FieldModel field, List<RegisterModel> views, Report report) {
    boolean isHooked =
        views.stream()
            .anyMatch(
                view ->
                    !type.hooks(HookModel.Kind.WRITE, view).isEmpty()
                        || !type.hooks(HookModel.Kind.READ, view).isEmpty());
    long set = byDeclaration(type, views) | byCode(uses, field, views);
    RegisterModel first = views.get(0);
    long there =
        views.stream()
            .mapToLong(view -> view.storedBits(type.reserved(view)))
            .reduce(0, (a, b) -> a | b);
    if (isHooked) {
      return;
    }
    if ((set & there) == 0) {
      report.add(
          Rule.BITS_NEVER_SET,
          first.origin(),
          "No bit of %s is ever set: a guest cannot, and no code, reset, when or FIFO does; set them,"
              + " or say what it reads with reset.",
          first.name());
      return;
    }
    views.stream()
        .flatMap(view -> view.layout().stream().map(bits -> Map.entry(view, bits)))
        .filter(entry -> !entry.getValue().isUnmodelled())
        .filter(entry -> (entry.getValue().mask() & set) == 0)
        .forEach(entry -> warn(entry.getKey(), entry.getValue(), report));
  }

  private static void warn(RegisterModel register, BitsModel bits, Report report) {
    report.add(
        Rule.BITS_NEVER_SET,
        bits.origin(),
        "%s.%s is never set: a guest cannot, and no code, reset, when or FIFO does; set it, or say"
            + " @SuppressWarnings(\"%s\") if it stays 0.",
        register.layoutName(),
        bits.name(),
        Rule.BITS_NEVER_SET.id());
  }

  /** The bits that are set by what is declared. */
  private static long byDeclaration(TypeModel type, List<RegisterModel> views) {
    long set = 0;
    for (RegisterModel view : views) {
      set |= view.resetValue();
      for (BitsModel bits : view.layout()) {
        set |= bits.when().isPresent() ? bits.mask() : 0;
      }
      for (Map.Entry<Policy, Long> bits : view.policies(type.reserved(view)).entrySet()) {
        Policy policy = bits.getKey();
        boolean isSet =
            policy == Policy.CONST
                || policy.read() == Policy.Read.SETS
                || SETTING_WRITES.contains(policy.write());
        set |= isSet ? bits.getValue() : 0;
      }
      for (FifoModel fifo : type.fifos()) {
        for (String text : fifo.shown().values()) {
          boolean isHere = FifoModel.operand(text).register().equals(view.name());
          set |= isHere ? type.bits(FifoModel.operand(text)).map(BitsModel::mask).orElse(-1L) : 0;
        }
      }
    }
    return set;
  }

  /** The bits that code can set; all if what it assigns is no combination of constants. */
  private static long byCode(UsesModel uses, FieldModel field, List<RegisterModel> views) {
    Map<String, Long> known = new LinkedHashMap<>();
    for (RegisterModel view : views) {
      view.layout().forEach(bits -> known.put(view.layoutName() + "." + bits.name(), bits.mask()));
    }
    return uses.assigned().getOrDefault(field.name(), Set.of()).stream()
        .mapToLong(name -> known.getOrDefault(name, -1L))
        .reduce(0, (a, b) -> a | b);
  }
}
