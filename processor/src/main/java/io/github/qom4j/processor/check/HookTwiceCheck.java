// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A register has one read hook and one write hook, and no list names it twice. */
final class HookTwiceCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<List<Object>, MethodModel> first = new HashMap<>();
    for (HookModel hook : type.hooks()) {
      Set<String> named = new HashSet<>();
      for (int i = 0; i < hook.registers().size(); i++) {
        String name = hook.registers().get(i);
        if (!isOne(type, name)) {
          continue;
        }
        if (hook.kind() == HookModel.Kind.AFTER_WRITE) {
          if (!named.add(name)) {
            report.add(
                Rule.HOOK_TWICE,
                hook.registerOrigins().get(i),
                "@AfterWrite of %s() names %s twice; once is enough.",
                hook.method().name(),
                name);
          }
        } else {
          MethodModel other = first.putIfAbsent(List.of(hook.kind(), name), hook.method());
          if (other != null) {
            report.add(
                Rule.HOOK_TWICE,
                hook.registerOrigins().get(i),
                "%s has two @%s hooks, %s() and %s(); make them one.",
                name,
                hook.kind().annotation(),
                other.name(),
                hook.method().name());
          }
        }
      }
    }
  }

  private static boolean isOne(TypeModel type, String name) {
    return type.registers().stream().filter(other -> other.name().equals(name)).count() == 1;
  }
}
