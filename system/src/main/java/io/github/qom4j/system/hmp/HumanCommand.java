// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import java.util.List;

/**
 * A command that people type.
 *
 * @param name its name, of one word or, after {@code info}, of two
 * @param parameters names of what follows, in brackets what may be left out
 * @param takesRest whether the last parameter is all that is left of the line
 * @param help what it does
 * @param action does it
 */
public record HumanCommand(
    String name, String parameters, boolean takesRest, String help, Action action) {
  /** Does something and says what is printed. */
  @FunctionalInterface
  interface Action {
    String run(List<String> words);
  }

  /** How it is typed. */
  String usage() {
    return parameters.isEmpty() ? name : name + " " + parameters;
  }

  String run(List<String> words) {
    String[] names = parameters.isEmpty() ? new String[0] : parameters.split(" ");
    for (int i = words.size(); i < names.length; i++) {
      if (!names[i].startsWith("[")) {
        return name + ": " + names[i] + " is missing; type: " + usage() + "\n";
      }
    }
    return words.size() > names.length && !takesRest
        ? name + ": extraneous characters at the end of line\n"
        : action.run(words);
  }
}
