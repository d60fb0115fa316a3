// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.util.Locale;

/** Names that follow from Java names. */
final class Names {
  private Names() {}

  /** {@code migrateClk} with a hyphen is {@code migrate-clk}. */
  static String split(String javaName, String separator) {
    return javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", separator).toLowerCase(Locale.ROOT);
  }
}
