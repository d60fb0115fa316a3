// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments of a command. It takes out those it knows, then calls {@link #end()}. */
final class QmpArguments {
  private final JsonObject rest;

  QmpArguments(JsonObject arguments) {
    rest = arguments.deepCopy();
  }

  /** Takes out a string that must be there. */
  String string(String name) {
    return string(name, value(name));
  }

  /** Takes out a string that may be there. */
  Optional<String> optionalString(String name) {
    return Optional.ofNullable(rest.remove(name)).map(value -> string(name, value));
  }

  /** Takes out a value of any type that must be there. */
  JsonElement value(String name) {
    JsonElement value = rest.remove(name);
    if (value == null) {
      throw QmpError.of("Parameter '%s' is missing", name);
    }
    return value;
  }

  /** Takes out a value of any type; says whether it was there. */
  boolean takes(String name) {
    return rest.remove(name) != null;
  }

  /** Takes out a truth value that must be there. */
  boolean flag(String name) {
    return optionalFlag(name).orElseThrow(() -> QmpError.of("Parameter '%s' is missing", name));
  }

  /** Takes out a truth value that may be there. */
  Optional<Boolean> optionalFlag(String name) {
    JsonElement value = rest.remove(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return Optional.of(primitive.getAsBoolean());
    }
    throw wrongType(name, "boolean");
  }

  /** Takes out a list of strings that may be there. */
  Optional<List<String>> strings(String name) {
    JsonElement value = rest.remove(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof JsonArray array)) {
      throw wrongType(name, "array");
    }
    List<String> strings = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      strings.add(string(name + "[" + i + "]", array.get(i)));
    }
    return Optional.of(strings);
  }

  /** Refuses what is left. */
  void end() {
    for (String name : rest.keySet()) {
      throw QmpError.of("Parameter '%s' is unexpected", name);
    }
  }

  private static String string(String name, JsonElement value) {
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw wrongType(name, "string");
  }

  private static QmpError wrongType(String name, String expected) {
    return QmpError.of("Invalid parameter type for '%s', expected: %s", name, expected);
  }
}
