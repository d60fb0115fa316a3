// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  private String wrong(String what) {
    String lastWord = name.substring(name.indexOf(' ') + 1);
    return "%s: %s\nTry \"help %s\" for more information\n".formatted(lastWord, what, name);
  }

  private String[] names() {
    return parameters.isEmpty() ? new String[0] : parameters.split(" ");
  }

  /** The name of a parameter without what surrounds it, if there are so many. */
  Optional<String> parameter(int number) {
    return Arrays.stream(names())
        .skip(number)
        .findFirst()
        .map(name -> name.replaceFirst("^\\[?([a-z]*).*", "$1"));
  }

  /** Does it with the rest of the line. */
  String run(String rest) {
    String[] names = names();
    List<String> words = takesRest ? HumanWords.of(rest, names.length) : HumanWords.of(rest);
    for (int i = words.size(); i < names.length; i++) {
      if (!names[i].startsWith("[")) {
        return wrong("string expected");
      }
    }
    return words.size() > names.length
        ? wrong("extraneous characters at the end of line")
        : action.run(words);
  }
}
