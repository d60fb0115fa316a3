// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** Makes JSON of what commands answer: of records, lists and what JSON has itself. */
final class QmpOutput {
  private QmpOutput() {}

  static JsonElement toJson(Object value) {
    if (value instanceof JsonElement json) {
      return json;
    }
    if (value instanceof Record object) {
      return object(object);
    }
    if (value instanceof Collection<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(element -> array.add(toJson(element)));
      return array;
    }
    return value instanceof Enum<?>
        ? new JsonPrimitive(QmpNames.of(value))
        : JsonValues.toJson(value);
  }

  /** Members that are empty are left out. */
  private static JsonObject object(Record value) {
    JsonObject object = new JsonObject();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object member = member(component, value);
      if (member instanceof Optional<?> optional) {
        member = optional.orElse(null);
        if (member == null) {
          continue;
        }
      }
      object.add(QmpNames.of(component, component.getName()), toJson(member));
    }
    return object;
  }

  private static Object member(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
