// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.header;

import io.github.qom4j.documents.header.HeaderView.Macro;
import java.util.HashSet;
import java.util.Set;

/** Gives macros names that differ. */
final class Macros {
  private final Set<String> taken = new HashSet<>();

  /** A macro whose value is a number in hexadecimal digits. */
  Macro hex(String name, String digits, int bits) {
    String padded = "0".repeat(Math.max(0, bits / 4 - digits.length())) + digits;
    return new Macro(unique(name), bits > 32 ? "UINT64_C(0x" + padded + ")" : "0x" + padded + "u");
  }

  /** A macro whose value is a small number. */
  Macro number(String name, long value) {
    return new Macro(unique(name), value + "u");
  }

  private String unique(String name) {
    String unique = name;
    while (!taken.add(unique)) {
      unique += "_";
    }
    return unique;
  }
}
