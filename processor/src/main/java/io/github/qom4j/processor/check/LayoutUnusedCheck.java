// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.List;
import java.util.Locale;

/** A register of which an interface names the bits has that layout. */
final class LayoutUnusedCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    int prefix = type.layouts().isEmpty() ? 0 : commonPrefix(type.registers());
    for (RegisterModel register : type.registers()) {
      if (register.layoutName().isEmpty()) {
        type.layouts().stream()
            .filter(layout -> isNameOf(layout, register.name(), prefix))
            .forEach(layout -> warn(register, layout, report));
      }
    }
  }

  private static void warn(RegisterModel register, String layout, Report report) {
    report.add(
        Rule.LAYOUT_UNUSED,
        register.origin(),
        "%s has no bits with names, but %s names bits and is called as it is; add bits = %s.class, or"
            + " rename the interface.",
        register.name(),
        layout,
        layout);
  }

  private static boolean isNameOf(String layout, String register, int prefix) {
    String name = plain(layout);
    return name.equals(plain(register)) || name.equals(plain(register.substring(prefix)));
  }

  private static String plain(String name) {
    return name.replace("_", "").toUpperCase(Locale.ROOT);
  }

  /** How many letters the names of all registers begin with. */
  private static int commonPrefix(List<RegisterModel> registers) {
    return registers.stream()
        .map(RegisterModel::name)
        .reduce(LayoutUnusedCheck::common)
        .map(String::length)
        .orElse(0);
  }

  private static String common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }
}
