// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a user gives a property of every device of a type: {@code -global}.
 *
 * @param driver name of the type
 * @param property name of the property
 * @param value the value as the user typed it
 */
public record GlobalProperty(String driver, String property, String value) {
  private static final Pattern FORM = Pattern.compile("([^.=]+)\\.([^=]+)=(.*)", Pattern.DOTALL);

  /**
   * Reads a value as it is written.
   *
   * @param text type, property and value, such as {@code hpet.msi=on}
   * @return the value, if it is written so
   */
  public static Optional<GlobalProperty> parse(String text) {
    Matcher m = FORM.matcher(text);
    return m.matches()
        ? Optional.of(new GlobalProperty(m.group(1), m.group(2), m.group(3)))
        : Optional.empty();
  }

  /**
   * Gives an object the value if it is of the type.
   *
   * @param object a new object
   * @param context where values that name something else are looked up
   * @throws QomException if the type has no such property or it has no such value
   */
  public void applyTo(QomObject object, PropertyContext context) {
    if (!isOfType(object)) {
      return;
    }
    try {
      object.setProperty(property, value, context);
    } catch (QomException e) {
      throw new QomException("can't apply global " + this + ": " + e.getMessage(), e);
    }
  }

  /**
   * Whether an object gets the value.
   *
   * @param object any object
   * @return true if it is of the type, or of one that descends from it
   */
  public boolean isOfType(QomObject object) {
    for (TypeInfo<?, ?> type = object.objectClass().type();
        type != null;
        type = type.parent().orElse(null)) {
      if (type.name().equals(driver)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What to tell the user whose value nothing uses. A device that may be plugged in later can use
   * it then.
   *
   * @param type the type of the name, if there is one
   * @param root the root of a machine's composition tree
   * @return a warning, if there is something to say
   */
  public Optional<String> complaint(Optional<? extends TypeInfo<?, ?>> type, QomObject root) {
    if (type.filter(found -> found.isA(Device_Qom.TYPE)).isEmpty()) {
      return Optional.of("global %s.%s has invalid class name".formatted(driver, property));
    }
    boolean isUseful =
        ((DeviceClass) type.get().objectClass()).isHotpluggable()
            || root.tree(Device.class).anyMatch(this::isOfType);
    return isUseful ? Optional.empty() : Optional.of("global %s not used".formatted(this));
  }

  @Override
  public String toString() {
    return driver + "." + property + "=" + value;
  }
}
