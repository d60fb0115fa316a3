// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Methods that something happening calls take nothing and give nothing. */
final class ActionSignatureCheck implements Check {
  /** An after-write hook of one register may take the value before. */
  private static boolean takesOld(TypeModel type, HookModel hook) {
    MethodModel method = hook.method();
    return hook.takesOld()
        && hook.registers().size() == 1
        && method.returns().is(JavaType.Kind.VOID)
        && type.register(hook.registers().get(0))
            .filter(register -> register.field().isPresent() && !register.isArray())
            .filter(
                register ->
                    method
                        .parameters()
                        .get(0)
                        .is(register.width() == 8 ? JavaType.Kind.LONG : JavaType.Kind.INT))
            .isPresent();
  }

  @Override
  public void check(TypeModel type, Report report) {
    Map<MethodModel, String> actions = new LinkedHashMap<>();
    Set<MethodModel> ofRows = new HashSet<>();
    Set<MethodModel> ofLoads = new HashSet<>();
    for (LifecycleModel hook : type.lifecycle()) {
      actions.putIfAbsent(hook.method(), hook.event().annotation());
      if (hook.event() == LifecycleModel.Event.POST_LOAD) {
        ofLoads.add(hook.method());
      }
    }
    type.clockHooks().forEach(hook -> actions.putIfAbsent(hook.method(), "OnClockUpdate"));
    type.timers().forEach(timer -> actions.putIfAbsent(timer.method(), "OnExpire"));
    type.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.AFTER_WRITE)
        .filter(hook -> !takesOld(type, hook))
        .forEach(
            hook -> {
              actions.putIfAbsent(hook.method(), hook.kind().annotation());
              if (isOfRows(type, hook)) {
                ofRows.add(hook.method());
              }
            });
    actions.forEach(
        (method, annotation) -> {
          boolean isOfRows = ofRows.contains(method);
          boolean isOfLoads = ofLoads.contains(method) && annotation.equals("PostLoad");
          if (!method.isAction() && !((isOfRows || isOfLoads) && takesInt(method))) {
            report.add(
                Rule.ACTION_SIGNATURE,
                method.origin(),
                "\"%s\" cannot be called by @%s, which has no arguments%s and takes no result;"
                    + " write \"void %s()\"%s.",
                method.signature(),
                annotation,
                isOfRows ? " but an index" : isOfLoads ? " but a version" : "",
                method.name(),
                isOfRows || isOfLoads
                    ? " or \"void %s(int %s)\""
                        .formatted(method.name(), isOfRows ? "index" : "version")
                    : "");
          } else if (method.throwsChecked()) {
            report.add(
                Rule.ACTION_SIGNATURE,
                method.origin(),
                "%s() is called by @%s and may throw no checked exception; throw QomException.",
                method.name(),
                annotation);
          }
        });
  }

  private static boolean isOfRows(TypeModel type, HookModel hook) {
    return hook.registers().stream()
        .allMatch(name -> type.register(name).filter(RegisterModel::isArray).isPresent());
  }

  private static boolean takesInt(MethodModel method) {
    return method.returns().is(JavaType.Kind.VOID) && method.takes(List.of(JavaType.Kind.INT));
  }
}
