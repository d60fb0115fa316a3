// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A method that is a register is a hook. */
final class RegisterNoHookCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      register
          .method()
          .filter(method -> !isHook(type, register, method))
          .ifPresent(
              method ->
                  report.add(
                      Rule.REGISTER_NO_HOOK,
                      register.origin(),
                      "%s is a register without storage, so %s() must do what an access does; add"
                          + " @OnRead or @OnWrite, or move @Register to a field.",
                      register.name(),
                      method.name()));
    }
  }

  private static boolean isHook(TypeModel type, RegisterModel register, MethodModel method) {
    return type.hooks().stream()
        .filter(hook -> hook.kind() != HookModel.Kind.AFTER_WRITE)
        .filter(hook -> hook.method().equals(method))
        .anyMatch(hook -> hook.registers().contains(register.name()));
  }
}
