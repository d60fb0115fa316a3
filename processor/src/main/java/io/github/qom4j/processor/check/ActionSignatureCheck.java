// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Methods that something happening calls take nothing and give nothing. */
final class ActionSignatureCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<MethodModel, String> actions = new LinkedHashMap<>();
    type.lifecycle().forEach(hook -> actions.putIfAbsent(hook.method(), hook.event().annotation()));
    type.clockHooks().forEach(hook -> actions.putIfAbsent(hook.method(), "OnClockUpdate"));
    type.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.AFTER_WRITE)
        .forEach(hook -> actions.putIfAbsent(hook.method(), hook.kind().annotation()));
    actions.forEach(
        (method, annotation) -> {
          if (!method.isAction()) {
            report.error(
                Rule.ACTION_SIGNATURE,
                method.origin(),
                "\"%s\" cannot be called by @%s, which has no arguments and takes no result;"
                    + " write \"void %s()\".",
                method.signature(),
                annotation,
                method.name());
          } else if (method.throwsChecked()) {
            report.error(
                Rule.ACTION_SIGNATURE,
                method.origin(),
                "%s() is called by @%s and may throw no checked exception; throw QomException.",
                method.name(),
                annotation);
          }
        });
  }
}
