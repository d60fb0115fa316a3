// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;

/** What a look at a register shows is what a read shows. */
final class PeekCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    for (RegisterModel register : type.registers()) {
      boolean isRead = !type.hooks(HookModel.Kind.READ, register).isEmpty();
      boolean isPeeked = !type.hooks(HookModel.Kind.PEEK, register).isEmpty();
      if (isPeeked && !isRead && register.field().isPresent()) {
        HookModel peek = type.hooks(HookModel.Kind.PEEK, register).get(0);
        report.add(
            Rule.PEEK_WITHOUT_READ,
            peek.origin(),
            "%s() says what a look at %s shows, but a read shows what is stored; add @OnRead to it,"
                + " or drop @OnPeek.",
            peek.method().name(),
            register.name());
      } else if (isRead && !isPeeked) {
        HookModel read = type.hooks(HookModel.Kind.READ, register).get(0);
        report.add(
            Rule.PEEK_MISSING,
            read.origin(),
            "Debuggers see %s, not what %s() shows a guest; add @OnPeek to it if it changes"
                + " nothing, or else to another method.",
            register.field().isPresent()
                ? "what " + register.name() + " stores"
                : "nothing of " + register.name(),
            read.method().name());
      }
    }
  }
}
