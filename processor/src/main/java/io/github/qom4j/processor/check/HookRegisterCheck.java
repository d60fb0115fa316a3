// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** Hooks name registers of their class. */
final class HookRegisterCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (HookModel hook : type.hooks()) {
      if (hook.registers().isEmpty()) {
        report.add(
            Rule.HOOK_REGISTER,
            hook.origin(),
            "@%s of %s() names no register, and the method has no @Register of its own; name one.",
            hook.kind().annotation(),
            hook.method().name());
      }
      for (int i = 0; i < hook.registers().size(); i++) {
        String name = hook.registers().get(i);
        if (type.register(name).isEmpty()) {
          report.add(
              Rule.HOOK_REGISTER,
              hook.registerOrigins().get(i),
              "%s",
              Unknown.register(type, name));
        }
      }
    }
  }
}
