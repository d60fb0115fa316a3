// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of the properties that a device was realized with and that nothing changes until it is
 * unrealized. Device code that assigns the field of one is found by comparing.
 *
 * <p>That is done before each reset, which begins anew with what was configured, and before the
 * device is saved, as the other side is configured by its user. Reading a property never fails: it
 * shows what the device uses.
 */
final class Configuration {
  private final Device device;
  private final List<Kept> values = new ArrayList<>();

  /** A value as it is compared, and as a user would type it. */
  private record Kept(Property<?, ?> property, Object value, String text) {}

  /** Keeps the values that a device has now. */
  Configuration(Device device) {
    this.device = device;
    for (ObjectProperty property : device.objectClass().properties().values()) {
      if (property instanceof Property<?, ?> declared && declared.isFixed()) {
        values.add(new Kept(declared, declared.kept(device), declared.print(device)));
      }
    }
  }

  /** Throws if a value is another one now. */
  void check() {
    for (Kept kept : values) {
      if (!kept.property.isKept(device, kept.value)) {
        throw new QomException(
            ("Property '%s' of %s was realized as '%s' and is '%s' now; what changes while a device"
                    + " runs is state, in another field")
                .formatted(
                    kept.property.name(),
                    device.described(),
                    kept.text,
                    kept.property.print(device)));
      }
    }
  }
}
