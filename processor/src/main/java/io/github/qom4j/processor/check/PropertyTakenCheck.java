// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashMap;
import java.util.Map;

/** No other member of an object has the name of a property. */
final class PropertyTakenCheck implements Check {
  private static final String OF_OBJECTS = "that all objects have in QEMU";
  private static final String OF_DEVICES = "that all devices have in QEMU";
  private static final String OF_OPTIONS = "that -device takes for itself in QEMU";

  private static final Map<String, String> RESERVED =
      Map.of(
          "type", OF_OBJECTS,
          "realized", OF_DEVICES,
          "hotplugged", OF_DEVICES,
          "hotpluggable", OF_DEVICES,
          "driver", OF_OPTIONS,
          "id", OF_OPTIONS,
          "bus", OF_OPTIONS);

  @Override
  public void check(TypeModel type, Report report) {
    Map<String, String> clocks = new HashMap<>(type.inherited().clocks());
    type.clocks().forEach(clock -> clocks.put(clock.name(), type.javaName()));
    for (PropertyModel property : type.properties()) {
      String name = property.name();
      if (type.inherited().properties().containsKey(name)) {
        report.add(
            Rule.PROPERTY_INHERITED,
            property.nameOrigin(),
            "%s inherits property \"%s\" from %s, whose field would never be set; give this one"
                + " another name, or use %s's.",
            type.javaName(),
            name,
            type.inherited().properties().get(name),
            type.inherited().properties().get(name));
      } else if (clocks.containsKey(name)) {
        report.add(
            Rule.PROPERTY_TAKEN,
            property.nameOrigin(),
            "%s has a clock input \"%s\", and objects have their children among their properties;"
                + " give the property another name.",
            clocks.get(name),
            name);
      } else if (RESERVED.containsKey(name)) {
        report.add(
            Rule.PROPERTY_RESERVED,
            property.nameOrigin(),
            "Property \"%s\" has a name %s; give it another one.",
            name,
            RESERVED.get(name));
      }
    }
    for (ClockModel clock : type.clocks()) {
      String owner = type.inherited().properties().get(clock.name());
      if (owner != null) {
        report.add(
            Rule.PROPERTY_TAKEN,
            clock.nameOrigin(),
            "%s has a property \"%s\", and objects have their children among their properties;"
                + " give the clock input another name.",
            owner,
            clock.name());
      }
    }
  }
}
