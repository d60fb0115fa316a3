// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The properties of a type, without an object of it. */
public final class TypeProperties {
  /** What a user never sets when a device is made. */
  private static final Set<String> OF_ALL_DEVICES =
      Set.of("type", "realized", "hotpluggable", "hotplugged", "parent_bus");

  private TypeProperties() {}

  /**
   * The properties that objects of a type have. One is made to see those that only objects have.
   *
   * @param type the type
   * @return the properties; of an abstract type those that it declares or inherits
   */
  public static Collection<? extends ObjectProperty> of(TypeInfo<?, ?> type) {
    return type.isAbstract()
        ? type.objectClass().properties().values()
        : type.create().properties();
  }

  /**
   * The properties that a user may set when a device is made, and what else it has of its own.
   *
   * @param type its type
   * @return the properties that not all devices have
   * @throws QomException if no such device can be made
   */
  public static List<ObjectProperty> ofDevice(TypeInfo<?, ?> type) {
    if (type.isAbstract() || !type.isA(Device_Qom.TYPE)) {
      throw new QomException("Parameter 'typename' expects a non-abstract device type");
    }
    return of(type).stream()
        .filter(property -> !OF_ALL_DEVICES.contains(property.name()))
        .<ObjectProperty>map(property -> property)
        .toList();
  }
}
