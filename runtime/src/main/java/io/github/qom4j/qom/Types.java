// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.error.QomException;
import java.security.CodeSource;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The types of the program, found by name. A type in any jar of the class path is known. */
public final class Types {
  private static Map<String, TypeInfo<?, ?>> byName;

  private Types() {}

  private static synchronized Map<String, TypeInfo<?, ?>> byName() {
    if (byName == null) {
      byName = load();
    }
    return byName;
  }

  private static Map<String, TypeInfo<?, ?>> load() {
    Map<String, TypeInfo<?, ?>> types = new TreeMap<>();
    for (TypeProvider provider : ServiceLoader.load(TypeProvider.class)) {
      for (TypeInfo<?, ?> type = provider.type(); type != null; ) {
        TypeInfo<?, ?> other = types.putIfAbsent(type.name(), type);
        if (other != null && other != type) {
          throw new QomException(
              "type '%s' is declared twice: by %s and by %s"
                  .formatted(type.name(), origin(other), origin(type)));
        }
        type = type.parent().orElse(null);
      }
    }
    return Collections.unmodifiableMap(types);
  }

  private static String origin(TypeInfo<?, ?> type) {
    CodeSource source = type.javaType().getProtectionDomain().getCodeSource();
    String where = source == null ? "" : " in " + source.getLocation();
    return type.javaType().getName() + where;
  }

  /**
   * Finds a type.
   *
   * @param name its name
   * @return the type, if there is one
   * @throws QomException if two types of the program have one name
   */
  public static Optional<TypeInfo<?, ?>> find(String name) {
    return Optional.ofNullable(byName().get(name));
  }

  /**
   * Finds the type of a class.
   *
   * @param javaType Java class of the type's objects
   * @return the type, if there is one
   * @throws QomException if two types of the program have one name
   */
  public static Optional<TypeInfo<?, ?>> of(Class<?> javaType) {
    return byName().values().stream().filter(type -> type.javaType() == javaType).findFirst();
  }

  /**
   * All types, the abstract ones too.
   *
   * @return the types by rising name
   * @throws QomException if two types of the program have one name
   */
  public static Collection<TypeInfo<?, ?>> all() {
    return byName().values();
  }
}
