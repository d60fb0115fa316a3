// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Read and write hooks fit their register. */
final class HookSignatureCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (HookModel hook : type.hooks()) {
      if (hook.kind() != HookModel.Kind.AFTER_WRITE) {
        hook.registers().stream()
            .flatMap(name -> type.register(name).stream())
            .filter(register -> register.width() > 0)
            .filter(register -> !fits(hook, register))
            .findFirst()
            .ifPresent(register -> error(hook, register, report));
      }
    }
  }

  private static boolean fits(HookModel hook, RegisterModel register) {
    MethodModel method = hook.method();
    JavaType.Kind value = register.width() == 8 ? JavaType.Kind.LONG : JavaType.Kind.INT;
    boolean isRead = hook.kind() != HookModel.Kind.WRITE;
    boolean returnsValue = isRead || register.field().isPresent();
    List<JavaType.Kind> parameters = new ArrayList<>();
    if (register.isArray()) {
      parameters.add(JavaType.Kind.INT);
    }
    if (!isRead) {
      parameters.add(value);
    }
    if (hook.takesLanes()) {
      parameters.add(value);
    }
    return method.returns().is(returnsValue ? value : JavaType.Kind.VOID)
        && method.takes(parameters)
        && !method.throwsChecked();
  }

  private static void error(HookModel hook, RegisterModel register, Report report) {
    boolean isRead = hook.kind() != HookModel.Kind.WRITE;
    boolean isStored = register.field().isPresent();
    String value = register.width() == 8 ? "long" : "int";
    String index = register.isArray() ? isRead ? "int index" : "int index, " : "";
    report.add(
        Rule.HOOK_SIGNATURE,
        hook.method().origin(),
        "\"%s%s\" is no %s hook of %s, a %s%d-bit register%s; write \"%s %s(%s%s)\".",
        hook.method().signature(),
        hook.method().throwsChecked() ? " throws ..." : "",
        hook.kind().name().toLowerCase(Locale.ROOT),
        register.name(),
        register.isArray() ? "row of " : "",
        8 * register.width(),
        (register.isArray() ? "s" : "")
            + (isRead ? "" : isStored ? " with storage" : " without storage"),
        isRead || isStored ? value : "void",
        hook.method().name(),
        index,
        isRead ? "" : value + " value");
  }
}
