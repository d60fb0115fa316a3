// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.error.QomException;
import java.util.List;

/** The machine cannot be started as the command line says. */
final class CommandLineError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> hints;

  /**
   * Makes an error.
   *
   * @param messages one or more lines, each to be shown after the program's name
   * @param hints lines to be shown after them as they are
   */
  CommandLineError(List<String> messages, List<String> hints) {
    super(String.join("\n", messages));
    this.hints = hints;
  }

  CommandLineError(String... messages) {
    this(List.of(messages), List.of());
  }

  /** An error in an option, with what is wrong with it. */
  static CommandLineError in(String option, String argument, QomException e) {
    return new CommandLineError(
        List.of("%s %s: %s".formatted(option, argument, e.getMessage())), hints(e));
  }

  private static List<String> hints(QomException e) {
    return e.hint().lines().toList();
  }

  List<String> messages() {
    return List.of(getMessage().split("\n"));
  }

  List<String> hints() {
    return hints;
  }
}
