// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** Registers have names that headers can use, each its own. */
final class RegisterNameCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Map<String, RegisterModel> byName = new HashMap<>();
    for (RegisterModel register : type.registers()) {
      RegisterModel first = byName.putIfAbsent(register.name(), register);
      if (!Naming.isIdentifier(register.name())) {
        report.add(
            Rule.REGISTER_NAME,
            register.nameOrigin(),
            "\"%s\" is no register name: it needs a letter or _, then letters, digits and _%s.",
            register.name(),
            Naming.advice(register.name(), "[^A-Za-z0-9_]+", "_"));
      } else if (first != null) {
        report.add(
            Rule.REGISTER_NAME,
            register.nameOrigin(),
            "The registers at 0x%x and 0x%x are both named %s; hooks could not tell them apart,"
                + " so give one another name.",
            first.offset(),
            register.offset(),
            register.name());
      }
    }
  }
}
