// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.TypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An object that is no device and that a user asks for.
 *
 * @param type its type
 * @param id its name below {@code /objects}
 * @param properties values of its properties, in the order in which they are set
 * @param unknown what is said of a property that the type has not: a format that takes its name
 */
public record ObjectRequest(
    TypeInfo<?, ?> type, String id, Map<String, PropertyInput> properties, String unknown) {
  private static final String TYPE = "qom-type";
  private static final String ID = "id";

  /**
   * Makes a request.
   *
   * @throws QomException if the name is no identifier
   */
  public ObjectRequest {
    KeyValueOptions.checkId(id);
  }

  /**
   * Reads what a user typed.
   *
   * @param options the type as {@code qom-type}, the ID, and the properties' values
   * @return the request
   * @throws QomException if there is no such type, or the ID is missing or none
   */
  public static ObjectRequest of(KeyValueOptions options) {
    Map<String, PropertyInput> members = new LinkedHashMap<>();
    options
        .entries()
        .forEach(option -> members.put(option.key(), PropertyInput.keyValue(option.value())));
    return of(members, "Invalid parameter '%s'");
  }

  /**
   * Reads what is said in JSON.
   *
   * @param values the type as {@code qom-type}, the ID, and the properties' values
   * @return the request
   * @throws QomException if there is no such type, or the ID is missing or none
   */
  public static ObjectRequest ofJson(Map<String, ?> values) {
    Map<String, PropertyInput> members = new LinkedHashMap<>();
    values.forEach((name, value) -> members.put(name, PropertyInput.json(value)));
    return of(members, "Parameter '%s' is unexpected");
  }

  private static ObjectRequest of(Map<String, PropertyInput> members, String unknown) {
    TypeInfo<?, ?> type = UserObjects.type(take(members, TYPE));
    return new ObjectRequest(type, take(members, ID), members, unknown);
  }

  private static String take(Map<String, PropertyInput> members, String name) {
    PropertyInput value = members.remove(name);
    if (value == null) {
      throw new QomException("Parameter '%s' is missing".formatted(name));
    }
    return value.string(name);
  }
}
