// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts into elements with {@code derivedFrom} what they have from others. */
final class SvdDerivation {
  /** A chain of derivations that is longer is none that somebody wrote. */
  private static final int LONGEST = 16;

  private final Map<XmlElement, XmlElement> parents = new IdentityHashMap<>();
  private final XmlElement device;

  SvdDerivation(XmlElement device) {
    this.device = device;
    Deque<XmlElement> open = new ArrayDeque<>(List.of(device));
    while (!open.isEmpty()) {
      XmlElement next = open.pop();
      for (XmlElement child : next.children()) {
        parents.put(child, next);
        open.push(child);
      }
    }
  }

  /** The element with all it has from the one it is derived from, if it is. */
  XmlElement whole(XmlElement element) {
    XmlElement at = element;
    XmlElement whole = element;
    for (int i = 0; at.attribute("derivedFrom").isPresent(); i++) {
      if (i == LONGEST) {
        throw element
            .place()
            .error(
                "<%s> is derived from itself, or through more than %d others",
                element.name(), LONGEST);
      }
      at = base(at);
      whole = merged(at, whole);
    }
    return whole;
  }

  private XmlElement base(XmlElement element) {
    String path = element.attribute("derivedFrom").orElseThrow();
    return find(element, path.strip())
        .orElseThrow(
            () ->
                element
                    .place()
                    .error(
                        "there is no %s %s from which this one could be derived",
                        element.name(), SourceFile.quoted(path)));
  }

  /** The element that a path means: beside the element, or from the device on. */
  private Optional<XmlElement> find(XmlElement element, String path) {
    List<String> names = List.of(path.split("\\."));
    for (XmlElement scope = parents.get(element); scope != null; scope = parents.get(scope)) {
      Optional<XmlElement> found = below(scope, names, element.name());
      if (found.isPresent() && found.get() != element) {
        return found;
      }
    }
    return below(device, names, element.name()).filter(found -> found != element);
  }

  private static Optional<XmlElement> below(XmlElement scope, List<String> names, String kind) {
    XmlElement at = scope;
    for (int i = 0; i < names.size(); i++) {
      String wanted = i == names.size() - 1 ? kind : "";
      Optional<XmlElement> next = named(at, names.get(i), wanted);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
    }
    return Optional.of(at);
  }

  /** An element of a name, in another one or in the lists that it has. */
  private static Optional<XmlElement> named(XmlElement parent, String name, String kind) {
    for (XmlElement child : parent.children()) {
      if (isList(child)) {
        Optional<XmlElement> found = named(child, name, kind);
        if (found.isPresent()) {
          return found;
        }
      } else if ((kind.isEmpty() || child.name().equals(kind))
          && child.text("name").filter(name::equals).isPresent()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isList(XmlElement element) {
    return Set.of("peripherals", "registers", "fields").contains(element.name());
  }

  private static XmlElement merged(XmlElement base, XmlElement own) {
    XmlElement merged = new XmlElement(own.name(), own.place(), Map.of());
    Set<String> replaced = new HashSet<>();
    own.children().forEach(child -> replaced.add(child.name()));
    for (XmlElement child : base.children()) {
      if (!replaced.contains(child.name())) {
        merged.children().add(child);
      }
    }
    for (XmlElement child : own.children()) {
      Optional<XmlElement> other = isList(child) ? base.child(child.name()) : Optional.empty();
      merged.children().add(other.map(list -> mergedList(list, child)).orElse(child));
    }
    return merged;
  }

  /** Both lists, but of two of one name the second's. */
  private static XmlElement mergedList(XmlElement base, XmlElement own) {
    XmlElement merged = new XmlElement(own.name(), own.place(), Map.of());
    Map<String, XmlElement> names = new HashMap<>();
    own.children().forEach(child -> names.put(child.text("name").orElse(""), child));
    base.children().stream()
        .filter(child -> !names.containsKey(child.text("name").orElse("")))
        .forEach(merged.children()::add);
    merged.children().addAll(own.children());
    return merged;
  }
}
