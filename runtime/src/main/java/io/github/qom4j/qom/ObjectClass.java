// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.property.ObjectProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all objects of a type share: its properties and, in subclasses, its behaviour.
 *
 * <p>There is one class per type, made when it is first asked for. It starts with all that the
 * parent type's class has; the type's own {@code classInit} then sets what the type overrides.
 */
public class ObjectClass {
  private final Map<String, ObjectProperty> properties = new LinkedHashMap<>();
  private TypeInfo<?, ?> type;
  private String[] names = NameTable.of(List.of());

  /** Makes a class with nothing in it, for {@link TypeInfo}. */
  public ObjectClass() {}

  final void setType(TypeInfo<?, ?> type) {
    this.type = type;
    names = NameTable.of(type.names());
  }

  /**
   * Takes over what the parent type's class has.
   *
   * @param parent the finished class of the parent type
   */
  protected void inherit(ObjectClass parent) {
    properties.putAll(parent.properties);
  }

  /**
   * The type this class belongs to.
   *
   * @return the type
   */
  public final TypeInfo<?, ?> type() {
    return type;
  }

  /**
   * Whether this is the class of a type or of one that descends from it or implements it.
   *
   * @param other the type
   * @return true if it is; see {@link NamedType#isA}
   */
  public final boolean isA(NamedType<?> other) {
    return type.isA(other);
  }

  /**
   * Whether this is the class of a type or of one that descends from it or implements it.
   *
   * @param typeName name of the type
   * @return true if it is; see {@link NamedType#isA}; false if no type has the name
   */
  public final boolean isA(String typeName) {
    return NameTable.contains(names, typeName);
  }

  /**
   * Adds the type's own properties.
   *
   * @param own the properties; one with the name of an inherited property replaces it
   */
  public final void addProperties(List<? extends ObjectProperty> own) {
    own.forEach(property -> properties.put(property.name(), property));
  }

  /**
   * The properties of the type and its ancestors.
   *
   * @return properties by name, inherited ones first
   */
  public final Map<String, ObjectProperty> properties() {
    return Collections.unmodifiableMap(properties);
  }
}
