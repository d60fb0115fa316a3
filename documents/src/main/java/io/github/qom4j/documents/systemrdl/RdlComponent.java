// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A component: what stands between the braces of an address map, a register file, a register or a
 * field.
 */
final class RdlComponent {
  /** What it is: {@code addrmap}, {@code regfile}, {@code reg}, {@code field} and others. */
  final String kind;

  /** Name of its type; empty if it has none. */
  final String name;

  /** Where it begins. */
  final Place place;

  /** What it lies in, or null. */
  final RdlComponent parent;

  /** Its properties. */
  final Map<String, RdlToken> properties = new LinkedHashMap<>();

  /** The properties that it gives what lies in it. */
  final Map<String, RdlToken> defaults = new LinkedHashMap<>();

  /** The types defined in it. */
  final Map<String, RdlComponent> types = new LinkedHashMap<>();

  /** The enums defined in it: names and values. */
  final Map<String, Map<String, RdlValue>> enums = new LinkedHashMap<>();

  /** What lies in it. */
  final List<RdlInstance> instances = new ArrayList<>();

  RdlComponent(String kind, String name, Place place, RdlComponent parent) {
    this.kind = kind;
    this.name = name;
    this.place = place;
    this.parent = parent;
  }

  /** A value of an enum. */
  record RdlValue(long value, String description) {}

  /** What a property is in it, or by default in what it lies in. */
  Optional<RdlToken> property(String property) {
    RdlToken own = properties.get(property);
    for (RdlComponent at = parent; own == null && at != null; at = at.parent) {
      own = at.defaults.get(property);
    }
    return Optional.ofNullable(own);
  }

  /** The type of a name, here or in what it lies in. */
  Optional<RdlComponent> type(String type) {
    for (RdlComponent at = this; at != null; at = at.parent) {
      if (at.types.containsKey(type)) {
        return Optional.of(at.types.get(type));
      }
    }
    return Optional.empty();
  }

  /** The values of an enum of a name, here or in what it lies in. */
  Optional<Map<String, RdlValue>> values(String type) {
    for (RdlComponent at = this; at != null; at = at.parent) {
      if (at.enums.containsKey(type)) {
        return Optional.of(at.enums.get(type));
      }
    }
    return Optional.empty();
  }
}
