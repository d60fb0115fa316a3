// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One of a few words: the constants of an enum. */
final class EnumKind<E extends Enum<E>> implements PropertyKind<E> {
  private final String typeName;
  private final Map<String, E> values = new LinkedHashMap<>();

  EnumKind(Class<E> type) {
    typeName = type.getSimpleName();
    for (E constant : type.getEnumConstants()) {
      values.put(name(constant), constant);
    }
  }

  /** A digit cannot begin a name in Java: an underscore before it does. */
  private static String name(Enum<?> constant) {
    String words = constant.name().startsWith("_") ? constant.name().substring(1) : constant.name();
    return words.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public String description() {
    return String.join("/", values.keySet());
  }

  @Override
  public E parse(String property, String owner, PropertyInput input, PropertyContext context) {
    String text = input.string(property);
    E value = values.get(text);
    if (value == null) {
      throw new QomException(
          "Parameter '%s' does not accept value '%s'".formatted(input.label(property), text));
    }
    return value;
  }

  @Override
  public Object toJson(E value) {
    return print(value);
  }

  @Override
  public String print(E value) {
    return value == null ? "" : name(value);
  }
}
