// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** A hook's register can be accessed in the way the hook waits for. */
final class HookAccessCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (HookModel hook : type.hooks()) {
      for (int i = 0; i < hook.registers().size(); i++) {
        Origin origin = hook.registerOrigins().get(i);
        type.register(hook.registers().get(i))
            .filter(register -> !isUsable(type, hook.kind(), register))
            .ifPresent(
                register -> error(type, hook.kind(), hook.method(), register, origin, report));
      }
    }
    for (IrqSourceModel source : type.irqSources()) {
      for (int i = 0; i < source.after().size(); i++) {
        Origin origin = source.afterOrigins().get(i);
        type.register(source.after().get(i))
            .filter(register -> !isUsable(type, HookModel.Kind.AFTER_WRITE, register))
            .ifPresent(
                register ->
                    error(
                        type,
                        HookModel.Kind.AFTER_WRITE,
                        source.method(),
                        register,
                        origin,
                        report));
      }
    }
  }

  private static boolean isUsable(TypeModel type, HookModel.Kind kind, RegisterModel register) {
    Set<Policy> policies = policies(type, register);
    if (kind == HookModel.Kind.READ || kind == HookModel.Kind.PEEK) {
      return policies.stream().anyMatch(policy -> policy.read() != Policy.Read.UNREADABLE);
    }
    boolean isOnlyRead =
        register.field().isEmpty()
            && hasHook(type, HookModel.Kind.READ, register)
            && !hasHook(type, HookModel.Kind.WRITE, register);
    boolean isWritten = policies.stream().anyMatch(policy -> !policy.write().isEmpty());
    return isWritten && (kind == HookModel.Kind.WRITE || !isOnlyRead);
  }

  /** What accesses do to the bits of a register. */
  private static Set<Policy> policies(TypeModel type, RegisterModel register) {
    ReservedBits reserved =
        type.bankOf(register).map(BankModel::reserved).orElse(ReservedBits.ZERO);
    Set<Policy> ofBits = register.policies(reserved).keySet();
    return register.field().isEmpty() || ofBits.isEmpty() ? Set.of(register.policy()) : ofBits;
  }

  private static boolean hasHook(TypeModel type, HookModel.Kind kind, RegisterModel register) {
    return type.hooks().stream()
        .anyMatch(hook -> hook.kind() == kind && hook.registers().contains(register.name()));
  }

  private static void error(
      TypeModel type,
      HookModel.Kind kind,
      MethodModel method,
      RegisterModel register,
      Origin origin,
      Report report) {
    boolean isRead = kind == HookModel.Kind.READ || kind == HookModel.Kind.PEEK;
    report.add(
        Rule.HOOK_ACCESS,
        origin,
        "%s() waits for %s of %s, %s; change the access or drop the hook.",
        method.name(),
        isRead ? "reads" : "writes",
        register.name(),
        what(policies(type, register)));
  }

  private static String what(Set<Policy> policies) {
    if (policies.contains(Policy.RW)) {
      return "which has only a read hook";
    }
    String names = policies.stream().map(Enum::name).collect(Collectors.joining(", "));
    return policies.size() == 1 ? "which is " + names : "whose bits are " + names;
  }
}
