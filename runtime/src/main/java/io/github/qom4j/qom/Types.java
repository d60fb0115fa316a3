// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import java.util.Collection;
import java.util.Optional;

/**
 * The types of the program, found by name. A type in any jar of the class path is known. Its class
 * is loaded when it is asked for.
 */
public final class Types {
  private static TypeIndex index;

  private Types() {}

  private static synchronized TypeIndex index() {
    if (index == null) {
      index = TypeIndex.read(loader());
    }
    return index;
  }

  private static ClassLoader loader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  /**
   * Finds a type.
   *
   * @param name its name
   * @return the type, if there is one; interface types are none
   * @throws io.github.qom4j.error.QomException if two types of the program have one name
   */
  public static Optional<TypeInfo<?, ?>> find(String name) {
    return index().find(name).filter(TypeInfo.class::isInstance).map(Types::info);
  }

  /**
   * Finds a type or an interface type.
   *
   * @param name its name
   * @return the type, if there is one
   * @throws io.github.qom4j.error.QomException if two types of the program have one name
   */
  public static Optional<NamedType<?>> findNamed(String name) {
    return index().find(name);
  }

  /**
   * Finds the type of a class.
   *
   * @param javaType Java class of the type's objects
   * @return the type, if there is one
   * @throws io.github.qom4j.error.QomException if two types of the program have one name
   */
  public static Optional<TypeInfo<?, ?>> of(Class<?> javaType) {
    return all().stream().filter(type -> type.javaType() == javaType).findFirst();
  }

  /**
   * All types, the abstract ones too; interface types are none.
   *
   * @return the types by rising name
   * @throws io.github.qom4j.error.QomException if two types of the program have one name
   */
  public static Collection<TypeInfo<?, ?>> all() {
    return allNamed().stream()
        .filter(TypeInfo.class::isInstance)
        .<TypeInfo<?, ?>>map(Types::info)
        .toList();
  }

  /**
   * All types and interface types, the abstract ones too.
   *
   * @return the types by rising name
   * @throws io.github.qom4j.error.QomException if two types of the program have one name
   */
  public static Collection<NamedType<?>> allNamed() {
    return index().all();
  }

  private static TypeInfo<?, ?> info(NamedType<?> type) {
    return (TypeInfo<?, ?>) type;
  }
}
