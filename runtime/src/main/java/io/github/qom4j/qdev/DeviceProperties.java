// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.property.ReadOnlyProperty;
import io.github.qom4j.qom.QomObject;
import java.util.List;
import java.util.function.Function;

/** The properties that all devices have. */
final class DeviceProperties {
  static final List<ObjectProperty> ALL =
      List.of(
          readOnly("parent_bus", "link<bus>", DeviceProperties::busPath),
          new RealizedProperty(),
          readOnly("hotplugged", "bool", Device::isHotplugged),
          readOnly("hotpluggable", "bool", Device::isHotpluggable));

  private DeviceProperties() {}

  private static ObjectProperty readOnly(String name, String type, Function<Device, ?> getter) {
    return new ReadOnlyProperty<>(name, type, Device.class, getter);
  }

  private static String busPath(Device device) {
    return device.parentBus().map(QomObject::canonicalPath).orElse("");
  }

  /** Setting it realizes the device, or the other way round. */
  private record RealizedProperty() implements ObjectProperty {
    @Override
    public String name() {
      return "realized";
    }

    @Override
    public String typeName() {
      return "bool";
    }

    @Override
    public Object get(QomObject object) {
      return ((Device) object).isRealized();
    }

    @Override
    public void set(QomObject object, PropertyInput input, PropertyContext context) {
      if (input.bool(name())) {
        ((Device) object).realize();
      } else {
        ((Device) object).unrealize();
      }
    }
  }
}
