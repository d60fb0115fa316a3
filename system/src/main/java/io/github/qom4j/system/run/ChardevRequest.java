// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.ChardevDescription;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import java.util.Optional;

/**
 * A character device that the user asks for.
 *
 * @param option how it was asked for, for error messages
 * @param description what to open
 * @param consequence what cannot be done without, another error message; empty if none
 */
record ChardevRequest(String option, ChardevDescription description, Optional<String> consequence) {
  /**
   * Opens it. A socket may wait for the other end: the big lock is not held.
   *
   * @param chardevs is given the character device
   * @param hasOwnLock whether it can do without the big lock
   */
  Chardev open(Chardevs chardevs, boolean hasOwnLock) {
    if (chardevs.find(description.id()).isPresent()) {
      throw new CommandLineError(
          "%sDuplicate ID '%s' for chardev".formatted(option, description.id()));
    }
    Chardev chardev;
    try {
      chardev =
          hasOwnLock
              ? description.openWithOwnLock(RunCommand::report)
              : description.open(RunCommand::report);
    } catch (QomException e) {
      String message = option + e.getMessage();
      throw consequence
          .map(line -> new CommandLineError(message, option + line))
          .orElseGet(() -> new CommandLineError(message));
    }
    chardevs.add(chardev);
    return chardev;
  }
}
