// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Optional;

/** Bits that are not stored have a hook to act through and no value to reset to. */
final class PulseCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      boolean isPulse = register.policy() == Policy.PULSE;
      Optional<BitsModel> bits =
          register.layout().stream()
              .filter(b -> b.policy().filter(Policy.PULSE::equals).isPresent())
              .findFirst();
      if (isPulse || bits.isPresent()) {
        String name = bits.map(b -> register.layoutName() + "." + b.name()).orElse(register.name());
        check(
            type,
            register,
            name,
            bits.map(BitsModel::origin).orElse(register.origin()),
            bits.map(BitsModel::reset).orElse(register.reset()),
            report);
      }
    }
  }

  private static void check(
      TypeModel type,
      RegisterModel register,
      String name,
      Origin origin,
      long reset,
      Report report) {
    if (!hasHook(type, register)) {
      report.add(
          Rule.BITS_PULSE,
          origin,
          "%s is PULSE, which is not stored, and nothing sees it written; add @OnWrite(\"%s\").",
          name,
          register.name());
    } else if (reset != 0) {
      report.add(
          Rule.BITS_PULSE,
          origin,
          "%s is PULSE, which reads 0, so it cannot reset to 0x%x; drop reset.",
          name,
          reset);
    }
  }

  /** Whether a hook sees it written, or names what is no register and may mean it. */
  private static boolean hasHook(TypeModel type, RegisterModel register) {
    return type.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.WRITE)
        .flatMap(hook -> hook.registers().stream())
        .anyMatch(name -> name.equals(register.name()) || type.register(name).isEmpty());
  }
}
