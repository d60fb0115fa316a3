// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

/** Text of a stream, which may hold anything, as it is shown. */
final class Printable {
  private Printable() {}

  static String of(String text) {
    return text.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
