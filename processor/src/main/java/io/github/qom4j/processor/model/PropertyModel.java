package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A property.
 *
 * @param name its name
 * @param field where its value is kept
 * @param signed whether an integer has a sign
 * @param defaultValue its default, if one is declared
 * @param origin where its name is said
 * @param defaultOrigin where its default is said
 */
public record PropertyModel(
    String name,
    FieldModel field,
    boolean signed,
    Optional<String> defaultValue,
    Origin origin,
    Origin defaultOrigin) {
  /** The kind of the property, or empty if its type can't be one. */
  public Optional<PropertyType> type() {
    return PropertyType.of(field.type(), signed);
  }
}
