// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of properties as JSON: those that {@code PropertyInput.json} takes. */
final class JsonValues {
  private static final Gson GSON = new Gson();

  private JsonValues() {}

  static JsonElement toJson(Object value) {
    return GSON.toJsonTree(value);
  }

  static Object fromJson(JsonElement json) {
    if (json instanceof JsonObject object) {
      Map<String, Object> map = new LinkedHashMap<>();
      object.entrySet().forEach(member -> map.put(member.getKey(), fromJson(member.getValue())));
      return map;
    }
    if (json instanceof JsonArray array) {
      List<Object> list = new ArrayList<>();
      array.forEach(element -> list.add(fromJson(element)));
      return list;
    }
    if (json instanceof JsonPrimitive primitive) {
      return fromPrimitive(primitive);
    }
    return null;
  }

  private static Object fromPrimitive(JsonPrimitive primitive) {
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    return primitive.isString() ? primitive.getAsString() : number(primitive.getAsBigDecimal());
  }

  private static Object number(BigDecimal number) {
    if (number.scale() > 0) {
      return number.doubleValue();
    }
    BigInteger integer = number.toBigInteger();
    return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
  }
}
