// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

/** Any text, or none. */
final class StringKind implements PropertyKind<String> {
  @Override
  public String typeName() {
    return "str";
  }

  @Override
  public String parse(String property, String owner, String text, PropertyContext context) {
    return text;
  }

  @Override
  public String print(String value) {
    return value == null ? "" : value;
  }
}
