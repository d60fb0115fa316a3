// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.chardev.KeyValueOption;
import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.PropertyInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A device that a user asks for.
 *
 * @param driver name of its type
 * @param bus the bus it is plugged into; empty for any that takes it
 * @param id its ID, if it gets one
 * @param properties values of its properties, in the order in which they are set
 */
public record DeviceRequest(
    String driver,
    Optional<String> bus,
    Optional<String> id,
    Map<String, PropertyInput> properties) {
  private static final Set<String> NOT_PROPERTIES = Set.of("driver", "bus", "id");

  /**
   * Reads what a user typed.
   *
   * @param options the type as {@code driver}, the bus, the ID, and the properties' values
   * @return the request
   * @throws QomException if there is no type, or the ID is none
   */
  public static DeviceRequest of(KeyValueOptions options) {
    Map<String, PropertyInput> properties = new LinkedHashMap<>();
    for (KeyValueOption option : options.entries()) {
      if (!NOT_PROPERTIES.contains(option.key())) {
        properties.put(option.key(), PropertyInput.keyValue(option.value()));
      }
    }
    return new DeviceRequest(
        required(options.get("driver")), options.get("bus"), options.id(), properties);
  }

  /**
   * Reads what is said in JSON.
   *
   * @param values the type as {@code driver}, the bus, the ID, and the properties' values
   * @return the request
   * @throws QomException if there is no type
   */
  public static DeviceRequest ofJson(Map<String, ?> values) {
    Map<String, PropertyInput> members = new LinkedHashMap<>();
    values.forEach((name, value) -> members.put(name, PropertyInput.json(value)));
    String driver = required(take(members, "driver"));
    return new DeviceRequest(driver, take(members, "bus"), take(members, "id"), members);
  }

  private static String required(Optional<String> driver) {
    return driver.orElseThrow(() -> new QomException("Parameter 'driver' is missing"));
  }

  private static Optional<String> take(Map<String, PropertyInput> members, String name) {
    return Optional.ofNullable(members.remove(name)).map(value -> value.string(name));
  }
}
