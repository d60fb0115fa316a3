// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.QomObject;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property that a type declares.
 *
 * @param <D> Java class of the objects that have it
 * @param <V> Java type of its values
 */
public final class Property<D extends QomObject, V> implements ObjectProperty {
  private final String name;
  private final Class<D> owner;
  private final PropertyKind<V> kind;
  private final Function<D, V> getter;
  private final BiConsumer<D, V> setter;
  private final String defaultValue;

  private Property(
      String name,
      Class<D> owner,
      PropertyKind<V> kind,
      Function<D, V> getter,
      BiConsumer<D, V> setter,
      String defaultValue) {
    this.name = name;
    this.owner = owner;
    this.kind = kind;
    this.getter = getter;
    this.setter = setter;
    this.defaultValue = defaultValue;
  }

  /**
   * Declares a property that keeps what the object's initialization gave it until it is set.
   *
   * @param name name of the property
   * @param owner Java class of the objects that have it
   * @param kind kind of its values
   * @param getter reads the value
   * @param setter stores a value
   * @param <D> Java class of the objects that have it
   * @param <V> Java type of its values
   * @return the property
   */
  public static <D extends QomObject, V> Property<D, V> of(
      String name,
      Class<D> owner,
      PropertyKind<V> kind,
      Function<D, V> getter,
      BiConsumer<D, V> setter) {
    return new Property<>(name, owner, kind, getter, setter, null);
  }

  /**
   * The same property with a default.
   *
   * @param text the default as a user would type it
   * @return the property
   */
  public Property<D, V> withDefault(String text) {
    return new Property<>(name, owner, kind, getter, setter, text);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String typeName() {
    return kind.typeName();
  }

  @Override
  public String description() {
    return kind.description();
  }

  /**
   * Kind of the property's values.
   *
   * @return the kind
   */
  public PropertyKind<V> kind() {
    return kind;
  }

  /**
   * The value a new object has.
   *
   * @return the default as a user would type it, if one is declared
   */
  public Optional<String> defaultValue() {
    return Optional.ofNullable(defaultValue);
  }

  @Override
  public Optional<Object> defaultJson() {
    return defaultValue()
        .map(text -> kind.toJson(parse(PropertyInput.text(text), "")))
        .or(kind::initialJson);
  }

  @Override
  public void set(QomObject object, PropertyInput input, PropertyContext context) {
    object.checkSettable(this);
    D target = owner.cast(object);
    kind.checkReplaceable(name, getter.apply(target), input);
    setter.accept(target, kind.parse(name, object.typeName(), input, context));
  }

  @Override
  public Object get(QomObject object) {
    return kind.toJson(getter.apply(owner.cast(object)));
  }

  @Override
  public String print(QomObject object) {
    return kind.print(getter.apply(owner.cast(object)));
  }

  @Override
  public void release(QomObject object) {
    kind.release(getter.apply(owner.cast(object)));
  }

  /**
   * Gives a new object the default, if one is declared.
   *
   * @param object an object that has the property
   */
  public void applyDefault(QomObject object) {
    if (defaultValue != null) {
      setter.accept(owner.cast(object), parse(PropertyInput.text(defaultValue), object.typeName()));
    }
  }

  private V parse(PropertyInput input, String typeName) {
    return kind.parse(name, typeName, input, PropertyContext.EMPTY);
  }
}
