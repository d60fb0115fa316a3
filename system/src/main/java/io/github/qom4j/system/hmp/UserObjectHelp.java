// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.property.Property;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.UserObjects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What objects users make and how: {@code -object help}, {@code -object TYPE,help}. */
public final class UserObjectHelp {
  private static final Set<String> HELP = Set.of("help", "?");

  private UserObjectHelp() {}

  /**
   * Says it if a user asks.
   *
   * @param argument what was typed
   * @return lines that each end with a line feed; empty if the argument asks for an object
   */
  public static Optional<String> of(String argument) {
    int comma = argument.lastIndexOf(',');
    if (!HELP.contains(argument.substring(comma + 1))) {
      return Optional.empty();
    }
    return comma < 0
        ? Optional.of(types())
        : Types.find(argument.substring(0, comma)).map(UserObjectHelp::properties);
  }

  private static String properties(TypeInfo<?, ?> type) {
    return DeviceHelp.of(
        type, type.objectClass().properties().values().stream().filter(Property.class::isInstance));
  }

  private static String types() {
    return UserObjects.types().stream()
        .map(type -> "  " + type.name() + "\n")
        .collect(Collectors.joining("", "List of user creatable objects:\n", ""));
  }
}
