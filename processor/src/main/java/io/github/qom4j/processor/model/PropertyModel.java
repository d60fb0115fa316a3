// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A property.
 *
 * @param name its name
 * @param field where its value is kept
 * @param signed whether an integer has a sign
 * @param defaultValue its default, if one is declared
 * @param isRequired whether boards must set it
 * @param link the type of the objects it links to, if it is a link
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param signedOrigin where it is said to have a sign
 * @param defaultOrigin where its default is said
 */
public record PropertyModel(
    String name,
    FieldModel field,
    boolean signed,
    Optional<String> defaultValue,
    boolean isRequired,
    Optional<LinkModel> link,
    Origin origin,
    Origin nameOrigin,
    Origin signedOrigin,
    Origin defaultOrigin) {
  /** Its type as tools show it. */
  public String typeName() {
    return link.map(target -> "link<" + target.qomName() + ">")
        .orElseGet(() -> type().orElseThrow().typeName());
  }

  /** The kind its type would have without a sign. */
  public Optional<PropertyType> unsignedType() {
    return PropertyType.of(field.type(), false);
  }

  /** The kind of the property, or empty if its type can't be one. */
  public Optional<PropertyType> type() {
    return PropertyType.of(field.type(), signed)
        .filter(type -> type != PropertyType.LINK || link.isPresent());
  }
}
