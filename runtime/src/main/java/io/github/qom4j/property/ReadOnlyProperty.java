// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.QomObject;
import java.util.Objects;
import java.util.function.Function;

/**
 * A property that is only read.
 *
 * @param <T> Java class of the objects that have it
 */
public final class ReadOnlyProperty<T extends QomObject> implements ObjectProperty {
  private final String name;
  private final String typeName;
  private final Class<T> owner;
  private final Function<T, ?> getter;

  /**
   * Makes a property.
   *
   * @param name its name
   * @param typeName type of its values, as tools show it
   * @param owner Java class of the objects that have it
   * @param getter reads the value, as {@link PropertyInput#json} takes it
   */
  public ReadOnlyProperty(String name, String typeName, Class<T> owner, Function<T, ?> getter) {
    this.name = Objects.requireNonNull(name);
    this.typeName = Objects.requireNonNull(typeName);
    this.owner = owner;
    this.getter = getter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String typeName() {
    return typeName;
  }

  @Override
  public Object get(QomObject object) {
    return getter.apply(owner.cast(object));
  }
}
