// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.QomObject;
import java.util.Optional;

/**
 * A property of another object under this object's name, such as that of a child.
 *
 * @param name its name here
 * @param target the other object
 * @param property the property of the other object
 */
public record AliasProperty(String name, QomObject target, ObjectProperty property)
    implements ObjectProperty {
  private static final String CHILD = "child<";

  /** A child of another object is only linked to from here. */
  @Override
  public String typeName() {
    String type = property.typeName();
    return type.startsWith(CHILD) ? "link<" + type.substring(CHILD.length()) : type;
  }

  @Override
  public String description() {
    return property.description();
  }

  @Override
  public String summary() {
    return property.summary();
  }

  @Override
  public Optional<Object> defaultJson() {
    return property.defaultJson();
  }

  @Override
  public Object get(QomObject object) {
    return property.get(target);
  }

  @Override
  public String print(QomObject object) {
    return property.print(target);
  }

  @Override
  public void set(QomObject object, PropertyInput input, PropertyContext context) {
    boolean isRenamed = !name.equals(property.name());
    property.set(target, isRenamed ? RenamedInput.of(input, name) : input, context);
  }
}
