// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Objects that a type's objects are made of.
 *
 * @param name its name, or that of all without their numbers
 * @param field where it is kept
 * @param isDeclared whether it is said to be a child; otherwise only its aliases are
 * @param count how many there are in an array
 * @param isCounted whether the number is written
 * @param type its type, if it is a QOM type
 * @param isDevice whether it is a device
 * @param obstacle why it cannot be made; empty if it can
 * @param properties the properties it has, by name
 * @param aliases its properties that are the whole's
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param countOrigin where the number is said
 */
public record ChildModel(
    String name,
    FieldModel field,
    boolean isDeclared,
    int count,
    boolean isCounted,
    Optional<LinkModel> type,
    boolean isDevice,
    String obstacle,
    Map<String, PropertyModel> properties,
    List<Alias> aliases,
    Origin origin,
    Origin nameOrigin,
    Origin countOrigin) {
  /** How many an array has at most. */
  public static final int MOST = 1024;

  /**
   * A property of the child under a name of the whole's.
   *
   * @param property its name there; empty for all
   * @param name its name here; empty for all
   * @param origin where the property is named
   * @param nameOrigin where the name is said
   */
  public record Alias(String property, String name, Origin origin, Origin nameOrigin) {
    /** Whether it stands for all properties. */
    public boolean isAll() {
      return property.isEmpty();
    }
  }

  /** Whether there are several. */
  public boolean isArray() {
    return field.type().array();
  }

  /** The names of the children in the object. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; isArray() && i < Math.min(count, MOST); i++) {
      names.add(name + "[" + i + "]");
    }
    return isArray() ? names : List.of(name);
  }

  /** The properties that the whole has of the child, under their names there. */
  public List<PropertyModel> aliased() {
    List<PropertyModel> aliased = new ArrayList<>();
    for (Alias alias : aliases) {
      if (alias.isAll()) {
        aliased.addAll(properties.values());
      } else if (properties.containsKey(alias.property())) {
        aliased.add(properties.get(alias.property()).named(alias.name()));
      }
    }
    return aliased;
  }
}
