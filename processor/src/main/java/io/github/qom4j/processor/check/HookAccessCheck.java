// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** A hook's register can be accessed in the way the hook waits for. */
final class HookAccessCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (HookModel hook : type.hooks()) {
      for (int i = 0; i < hook.registers().size(); i++) {
        Origin origin = hook.registerOrigins().get(i);
        type.register(hook.registers().get(i))
            .filter(register -> !isUsable(type, hook.kind(), register))
            .ifPresent(register -> error(hook.kind(), hook.method(), register, origin, report));
      }
    }
    for (IrqSourceModel source : type.irqSources()) {
      for (int i = 0; i < source.after().size(); i++) {
        Origin origin = source.afterOrigins().get(i);
        type.register(source.after().get(i))
            .filter(register -> !isUsable(type, HookModel.Kind.AFTER_WRITE, register))
            .ifPresent(
                register ->
                    error(HookModel.Kind.AFTER_WRITE, source.method(), register, origin, report));
      }
    }
  }

  private static boolean isUsable(TypeModel type, HookModel.Kind kind, RegisterModel register) {
    if (kind == HookModel.Kind.READ || kind == HookModel.Kind.PEEK) {
      return register.policy().read() != Policy.Read.UNREADABLE;
    }
    boolean isOnlyRead =
        register.field().isEmpty()
            && hasHook(type, HookModel.Kind.READ, register)
            && !hasHook(type, HookModel.Kind.WRITE, register);
    return !register.policy().write().isEmpty() && (kind == HookModel.Kind.WRITE || !isOnlyRead);
  }

  private static boolean hasHook(TypeModel type, HookModel.Kind kind, RegisterModel register) {
    return type.hooks().stream()
        .anyMatch(hook -> hook.kind() == kind && hook.registers().contains(register.name()));
  }

  private static void error(
      HookModel.Kind kind,
      MethodModel method,
      RegisterModel register,
      Origin origin,
      Report report) {
    boolean isRead = kind == HookModel.Kind.READ || kind == HookModel.Kind.PEEK;
    report.error(
        Rule.HOOK_ACCESS,
        origin,
        "%s() waits for %s of %s, which %s; change the access or drop the hook.",
        method.name(),
        isRead ? "reads" : "writes",
        register.name(),
        register.policy() == Policy.RW ? "has only a read hook" : "is " + register.policy());
  }
}
