// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of what a client sends what a command takes. */
final class QmpInput {
  private QmpInput() {}

  /** Reads a value, which is there. */
  static Object read(String name, Type type, JsonElement value) {
    if (type == String.class) {
      return primitive(name, value, "string").getAsString();
    }
    if (type == boolean.class || type == Boolean.class) {
      return primitive(name, value, "boolean").getAsBoolean();
    }
    if (type == long.class || type == Long.class) {
      return integer(name, value);
    }
    if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      return constant(name, enumeration, value);
    }
    if (type instanceof Class<?> object && object.isRecord()) {
      return object(name, object, value);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(name, list.getActualTypeArguments()[0], value);
    }
    return JsonValues.fromJson(value);
  }

  private static JsonPrimitive primitive(String name, JsonElement value, String expected) {
    if (value instanceof JsonPrimitive primitive && expected.equals(kind(primitive))) {
      return primitive;
    }
    throw wrongType(name, expected);
  }

  private static String kind(JsonPrimitive primitive) {
    return primitive.isString() ? "string" : primitive.isBoolean() ? "boolean" : "integer";
  }

  private static long integer(String name, JsonElement value) {
    BigDecimal number = primitive(name, value, "integer").getAsBigDecimal();
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      throw wrongType(name, "integer");
    }
  }

  private static Object constant(String name, Class<?> enumeration, JsonElement value) {
    String text = primitive(name, value, "string").getAsString();
    for (Object constant : enumeration.getEnumConstants()) {
      if (QmpNames.of(constant).equals(text)) {
        return constant;
      }
    }
    // QEMU does not name the elements of a list either, nor what a member belongs to.
    String shown = name.endsWith("]") ? "null" : name.substring(name.lastIndexOf('.') + 1);
    throw QmpError.of("Parameter '%s' does not accept value '%s'", shown, text);
  }

  /** All members are there; they are read in their order. */
  private static Object object(String name, Class<?> type, JsonElement value) {
    if (!(value instanceof JsonObject object)) {
      throw wrongType(name, "object");
    }
    Map<String, JsonElement> left = new LinkedHashMap<>(object.asMap());
    List<Object> members = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String member = QmpNames.of(component, component.getName());
      String path = name + "." + member;
      JsonElement given = left.remove(member);
      if (given == null) {
        throw QmpError.of("Parameter '%s' is missing", path);
      }
      members.add(read(path, component.getGenericType(), given));
    }
    if (!left.isEmpty()) {
      throw QmpError.of("Parameter '%s.%s' is unexpected", name, left.keySet().iterator().next());
    }
    return make(type, members);
  }

  private static Object make(Class<?> type, List<Object> members) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(members.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> list(String name, Type element, JsonElement value) {
    if (!(value instanceof JsonArray array)) {
      throw wrongType(name, "array");
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      list.add(read(name + "[" + i + "]", element, array.get(i)));
    }
    return list;
  }

  private static QmpError wrongType(String name, String expected) {
    return QmpError.of("Invalid parameter type for '%s', expected: %s", name, expected);
  }
}
