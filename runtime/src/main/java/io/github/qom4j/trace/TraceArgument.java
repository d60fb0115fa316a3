// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * An argument of a trace event.
 *
 * @param type its type
 * @param name its name
 */
public record TraceArgument(ArgumentType type, String name) {
  /** Reads arguments as C declares them. */
  static List<TraceArgument> parse(String declaration) {
    List<TraceArgument> arguments = new ArrayList<>();
    if (!declaration.equals("void")) {
      for (String argument : declaration.split(",", -1)) {
        arguments.add(parseOne(argument.strip()));
      }
    }
    return List.copyOf(arguments);
  }

  private static TraceArgument parseOne(String declaration) {
    int name = Math.max(declaration.lastIndexOf(' '), declaration.lastIndexOf('*')) + 1;
    return new TraceArgument(
        ArgumentType.of(declaration.substring(0, name).strip())
            .orElseThrow(() -> new IllegalArgumentException("argument '" + declaration + "'")),
        declaration.substring(name));
  }

  /** The argument as C declares it. */
  String declaration() {
    String type = type().cName();
    return type.endsWith("*") ? type + name : type + " " + name;
  }
}
