// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.error.QomException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An argument of the command line that is an object in JSON, as some options take it. */
public final class JsonArgument {
  private JsonArgument() {}

  /**
   * Whether an argument is written in JSON.
   *
   * @param argument the argument
   * @return true if it begins with a brace
   */
  public static boolean is(String argument) {
    return argument.startsWith("{");
  }

  /**
   * Reads it.
   *
   * @param argument the argument
   * @return the object's members in order, as {@code PropertyInput.json} takes them
   * @throws QomException if it is no object in JSON
   */
  public static Map<String, Object> parse(String argument) {
    Collector found = new Collector();
    new JsonStream(found).feed(argument.getBytes(StandardCharsets.UTF_8));
    if (!found.errors.isEmpty()) {
      throw new QomException(found.errors.get(0).getMessage());
    }
    if (found.values.isEmpty()) {
      throw new QomException("JSON parse error, premature EOI");
    }
    if (found.values.size() > 1 || !(found.values.get(0) instanceof JsonObject object)) {
      throw new QomException("JSON parse error, expecting value");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    object.entrySet().forEach(e -> members.put(e.getKey(), JsonValues.fromJson(e.getValue())));
    return members;
  }

  private static final class Collector implements JsonStream.Sink {
    final List<JsonElement> values = new ArrayList<>();
    final List<QmpError> errors = new ArrayList<>();

    @Override
    public void value(JsonElement value) {
      values.add(value);
    }

    @Override
    public void error(QmpError error) {
      errors.add(error);
    }
  }
}
