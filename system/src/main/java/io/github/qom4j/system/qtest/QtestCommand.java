// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

/** What the server does for a command. Called with the big lock held. */
@FunctionalInterface
interface QtestCommand {
  /**
   * Does it.
   *
   * @param words the command and its arguments
   * @return the answer, a line without its end
   * @throws QtestFailure if it cannot be done
   */
  String run(QtestWords words);
}
