// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

/**
 * An option of {@code run}.
 *
 * @param name its name without dashes
 * @param hasArgument whether an argument follows
 * @param help what it does, in a few words
 * @param action takes the argument, which is empty if there is none
 */
record RunOption(String name, boolean hasArgument, String help, Action action) {
  /** What an option does. */
  @FunctionalInterface
  interface Action {
    /**
     * Does it.
     *
     * @param configuration is told what the option says
     * @param argument the argument
     * @throws io.github.qom4j.error.QomException if the argument is wrong
     */
    void take(RunConfiguration configuration, String argument);
  }
}
