// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.Optional;

/**
 * What has a type name: a {@linkplain TypeInfo type}, or an {@linkplain InterfaceInfo interface
 * type}.
 *
 * @param <T> Java class or interface of its objects
 */
public sealed interface NamedType<T> permits TypeInfo, InterfaceInfo {
  /**
   * The name, unique among all types and interface types.
   *
   * @return the name, such as {@code pl011} or {@code user-creatable}
   */
  String name();

  /**
   * The parent, which is a type for a type and an interface type for an interface type.
   *
   * @return the parent, empty for {@code object} and {@code interface}
   */
  Optional<? extends NamedType<?>> parent();

  /**
   * Java class or interface of its objects.
   *
   * @return the class or interface
   */
  Class<T> javaType();

  /**
   * Whether it has no objects of its own.
   *
   * @return true if only subtypes can be made
   */
  boolean isAbstract();

  /**
   * Whether this is another type, descends from it, or implements it.
   *
   * <p>As in QEMU a type is not of an interface type if two of its interfaces are: which of the two
   * is meant is not known then. Java's own casts know no such case.
   *
   * @param other the type to look for
   * @return true if it is this type or an ancestor, or exactly one of the type's interfaces is of
   *     it
   */
  boolean isA(NamedType<?> other);

  /**
   * Whether an object is of this type.
   *
   * @param object any object
   * @return true if it is
   */
  boolean isInstance(QomObject object);

  /**
   * Casts an object to this type.
   *
   * @param object any object
   * @return the object
   * @throws io.github.qom4j.error.QomException if it is of another type; the message names object
   *     and both types
   */
  T cast(QomObject object);

  /**
   * Casts an object to this type if it is of it.
   *
   * @param object any object
   * @return the object, or empty if it is of another type
   */
  Optional<T> dynamicCast(QomObject object);
}
