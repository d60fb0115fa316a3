// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.TypeProperties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties of a type of devices: {@code -device TYPE,help}. */
public final class DeviceHelp {
  private DeviceHelp() {}

  /**
   * Lists the properties.
   *
   * @param typeName name of the type
   * @return lines that each end with a line feed
   * @throws QomException if there is no such type, or none of devices that can be made
   */
  public static String of(String typeName) {
    return of(
        Types.find(typeName)
            .orElseThrow(() -> new QomException("Device '%s' not found".formatted(typeName))));
  }

  static String of(TypeInfo<?, ?> type) {
    return of(type, TypeProperties.ofDevice(type).stream());
  }

  static String of(TypeInfo<?, ?> type, Stream<? extends ObjectProperty> properties) {
    String lines = properties.map(DeviceHelp::line).sorted().collect(Collectors.joining());
    return lines.isEmpty()
        ? "There are no options for %s.\n".formatted(type.name())
        : type.name() + " options:\n" + lines;
  }

  private static String line(ObjectProperty property) {
    String head = "  %s=<%s>".formatted(property.name(), property.typeName());
    String initial =
        property.defaultJson().map(value -> " (default: " + initial(value) + ")").orElse("");
    String description = property.description();
    return description.isEmpty() && initial.isEmpty()
        ? head + "\n"
        : "%-24s - %s%s\n".formatted(head, description, initial);
  }

  /** A default as users would type it, where that is not what JSON has. */
  private static String initial(Object value) {
    if (value instanceof Boolean on) {
      return on ? "on" : "off";
    }
    return value instanceof String text ? text : HumanText.json(value);
  }
}
