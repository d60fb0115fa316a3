// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs, or {@code auto} for a random one. */
final class UuidKind implements PropertyKind<UUID> {
  private static final String AUTO = "auto";
  private static final UUID NONE = new UUID(0, 0);
  private static final Pattern TEXT =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

  @Override
  public String typeName() {
    return "str";
  }

  @Override
  public String description() {
    return "UUID (aka GUID) or \"auto\" for random value (default)";
  }

  @Override
  public UUID initialValue() {
    return NONE;
  }

  @Override
  public UUID parse(String property, String owner, PropertyInput input, PropertyContext context) {
    String text = input.string(property);
    if (text.equals(AUTO)) {
      return UUID.randomUUID();
    }
    if (!TEXT.matcher(text).matches()) {
      throw new WrongValue(owner, property, text);
    }
    return UUID.fromString(text);
  }

  /** A random value is none that tools could be told. */
  @Override
  public Object defaultJson(String text, UUID value) {
    return text.equals(AUTO) ? AUTO : toJson(value);
  }

  @Override
  public Object toJson(UUID value) {
    return print(value);
  }

  @Override
  public String print(UUID value) {
    return value == null ? "" : value.toString();
  }
}
