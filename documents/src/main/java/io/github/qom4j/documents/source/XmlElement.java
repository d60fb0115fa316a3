// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML file, with its place. */
public final class XmlElement {
  private final String name;
  private final Place place;
  private final Map<String, String> attributes;
  private final List<XmlElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * Makes an element without content.
   *
   * @param name its name without a prefix
   * @param place where its start tag ends
   * @param attributes its attributes by their names without a prefix
   */
  public XmlElement(String name, Place place, Map<String, String> attributes) {
    this.name = name;
    this.place = place;
    this.attributes = new LinkedHashMap<>(attributes);
  }

  /** Its name without a prefix. */
  public String name() {
    return name;
  }

  /** Where its start tag ends. */
  public Place place() {
    return place;
  }

  /** The elements in it. */
  public List<XmlElement> children() {
    return children;
  }

  /** Its text, stripped. */
  public String text() {
    return text.toString().strip();
  }

  void append(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  /** The value of an attribute, if it is there. */
  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** The first element of a name in it, if there is one. */
  public Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** The elements of a name in it. */
  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The text of the first element of a name in it, if there is one that is not empty. */
  public Optional<String> text(String wanted) {
    return child(wanted).map(XmlElement::text).filter(found -> !found.isEmpty());
  }
}
