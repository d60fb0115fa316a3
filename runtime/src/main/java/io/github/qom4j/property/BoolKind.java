// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import java.util.Optional;

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
  public Optional<Object> initialJson() {
    return Optional.of(false);
  }

  @Override
  public Boolean parse(
      String property, String owner, PropertyInput input, PropertyContext context) {
    return input.bool(property);
  }

  @Override
  public String print(Boolean value) {
    return value ? "on" : "off";
  }
}
