// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.Objects;
import java.util.Optional;

/**
 * An interface type: what objects of several types can do. It is a Java interface, which the
 * classes of those types implement; a type may have several.
 *
 * @param <I> the Java interface
 */
public final class InterfaceInfo<I> implements NamedType<I> {
  /** The interface type from which all others descend. */
  public static final InterfaceInfo<Object> ROOT =
      new InterfaceInfo<>("interface", null, Object.class);

  private final String name;
  private final InterfaceInfo<?> parent;
  private final Class<I> javaType;

  private InterfaceInfo(String name, InterfaceInfo<?> parent, Class<I> javaType) {
    this.name = Objects.requireNonNull(name);
    this.parent = parent;
    this.javaType = javaType;
  }

  /**
   * Declares an interface type whose parent is {@code interface}.
   *
   * @param name its name
   * @param javaType the Java interface
   * @param <I> the Java interface
   * @return the interface type
   */
  public static <I> InterfaceInfo<I> of(String name, Class<I> javaType) {
    return new InterfaceInfo<>(name, ROOT, javaType);
  }

  /**
   * Declares an interface type whose parent is this one.
   *
   * @param subName its name
   * @param subType the Java interface
   * @param <J> the Java interface
   * @return the interface type
   */
  public <J extends I> InterfaceInfo<J> subtype(String subName, Class<J> subType) {
    return new InterfaceInfo<>(subName, this, subType);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<InterfaceInfo<?>> parent() {
    return Optional.ofNullable(parent);
  }

  @Override
  public Class<I> javaType() {
    return javaType;
  }

  /** An interface type has no objects of its own. */
  @Override
  public boolean isAbstract() {
    return true;
  }

  @Override
  public boolean isA(NamedType<?> other) {
    for (InterfaceInfo<?> at = this; at != null; at = at.parent) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether this interface type or one it descends from has a name. */
  boolean isNamed(String wanted) {
    return name.equals(wanted) || parent != null && parent.isNamed(wanted);
  }

  /** Whether an object's class implements the Java interface. */
  @Override
  public boolean isInstance(QomObject object) {
    return javaType.isInstance(object);
  }

  @Override
  public I cast(QomObject object) {
    if (!isInstance(object)) {
      throw object.wrongType(name);
    }
    return javaType.cast(object);
  }

  @Override
  public Optional<I> dynamicCast(QomObject object) {
    return isInstance(object) ? Optional.of(javaType.cast(object)) : Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
