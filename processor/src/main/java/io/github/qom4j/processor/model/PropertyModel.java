// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A property.
 *
 * @param name its name
 * @param field where its value is kept; its Javadoc says what it is for
 * @param signed whether an integer has a sign
 * @param size whether an integer is a number of bytes
 * @param limits which integers it takes
 * @param unit unit of an integer; empty if it has none
 * @param defaultValue its default, if one is declared
 * @param isRequired whether boards must set it
 * @param isSettableAfterRealize whether it may be set when the device is realized
 * @param isWeak whether a link forgets what is destroyed
 * @param deprecation since when it should not be used, if it should not
 * @param link the type of the objects it links to, if it is a link
 * @param values the enum it or its elements are of, if they are of one
 * @param origin where it is declared
 * @param nameOrigin where its name is said
 * @param origins where each member of the annotation is said, by its name
 */
public record PropertyModel(
    String name,
    FieldModel field,
    boolean signed,
    boolean size,
    PropertyLimits limits,
    String unit,
    Optional<String> defaultValue,
    boolean isRequired,
    boolean isSettableAfterRealize,
    boolean isWeak,
    Optional<Deprecation> deprecation,
    Optional<LinkModel> link,
    Optional<EnumModel> values,
    Origin origin,
    Origin nameOrigin,
    Map<String, Origin> origins) {
  /** What names of unstable properties begin with. */
  private static final String UNSTABLE = "x-";

  private static final Pattern TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|(?:^|\\s+)@\\w+\\b.*");
  private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?])\\s.*");

  /** The same property under another name. */
  public PropertyModel named(String other) {
    return new PropertyModel(
        other,
        field,
        signed,
        size,
        limits,
        unit,
        defaultValue,
        isRequired,
        isSettableAfterRealize,
        isWeak,
        deprecation,
        link,
        values,
        origin,
        nameOrigin,
        origins);
  }

  /** Its type as tools show it. */
  public String typeName() {
    return isList() ? "list" : elementTypeName();
  }

  /** The type of its value or, if it is a list, of its elements. */
  public String elementTypeName() {
    return link.map(target -> "link<" + target.qomName() + ">")
        .or(() -> values.map(EnumModel::name))
        .orElseGet(() -> type().orElseThrow().typeName());
  }

  /** Whether it has several values in a row. */
  public boolean isList() {
    return field.type().array();
  }

  /** What it is for, in a sentence; empty if nothing is said. */
  public String summary() {
    String text = TAG.matcher(field.doc()).replaceAll("$1");
    return SENTENCE.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll("$1");
  }

  /** Whether it may change or go at any time. */
  public boolean isUnstable() {
    return name.startsWith(UNSTABLE);
  }

  /** The kind its type would have without a sign and if it were no number of bytes. */
  public Optional<PropertyType> plainType() {
    return PropertyType.of(field.type(), PropertyType.Form.PLAIN);
  }

  /** The kind of the property or, if it is a list, of its elements; empty if it can't be one. */
  public Optional<PropertyType> type() {
    if (signed && size) {
      return Optional.empty();
    }
    PropertyType.Form form =
        size ? PropertyType.Form.SIZE : signed ? PropertyType.Form.SIGNED : PropertyType.Form.PLAIN;
    return PropertyType.of(field.type(), form)
        .filter(type -> type != PropertyType.LINK || link.isPresent());
  }

  /** Whether its value, or each of its elements, is of a kind. */
  public boolean is(PropertyType type) {
    return type().filter(type::equals).isPresent();
  }

  /** Where a member of the annotation is said; the annotation if it is not. */
  public Origin origin(String member) {
    return origins.get(member);
  }

  /** Where its default is said. */
  public Origin defaultOrigin() {
    return origin("defaultValue");
  }
}
