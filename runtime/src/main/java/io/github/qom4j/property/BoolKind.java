// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;

/** On or off. */
final class BoolKind implements PropertyKind<Boolean> {
  @Override
  public String typeName() {
    return "bool";
  }

  @Override
  public String description() {
    return "on/off";
  }

  @Override
  public Boolean parse(String property, String owner, String text, PropertyContext context) {
    return switch (text) {
      case "on", "yes", "true", "y" -> true;
      case "off", "no", "false", "n" -> false;
      default -> throw new QomException("Parameter '%s' expects 'on' or 'off'".formatted(property));
    };
  }

  @Override
  public String print(Boolean value) {
    return value ? "on" : "off";
  }
}
