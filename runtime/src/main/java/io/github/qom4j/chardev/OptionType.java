// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.util.function.Consumer;

/** What the value of an option of a command line is. */
public enum OptionType {
  /** Any text. */
  STRING(option -> {}),
  /** {@code on} or {@code off}. */
  BOOLEAN(KeyValueOption::asBoolean),
  /** A whole number. */
  NUMBER(KeyValueOption::asNumber),
  /** A number of bytes, which may have a suffix such as {@code k} or {@code M}. */
  SIZE(KeyValueOption::asSize);

  private final Consumer<KeyValueOption> check;

  OptionType(Consumer<KeyValueOption> check) {
    this.check = check;
  }

  /**
   * Checks a value.
   *
   * @param option an option of this type
   * @throws io.github.qom4j.error.QomException if its value is of another type
   */
  public void check(KeyValueOption option) {
    check.accept(option);
  }
}
