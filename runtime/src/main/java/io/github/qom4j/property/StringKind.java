// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

/** Any text, or none. */
final class StringKind implements PropertyKind<String> {
  private final String typeName;

  StringKind(String typeName) {
    this.typeName = typeName;
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public String parse(String property, String owner, PropertyInput input, PropertyContext context) {
    return input.string(property);
  }

  @Override
  public Object toJson(String value) {
    return print(value);
  }

  @Override
  public String print(String value) {
    return value == null ? "" : value;
  }
}
