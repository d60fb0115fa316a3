// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.imports.Facts;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.Survival;
import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.XmlElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our own files say beside SVD's words. */
final class SvdFacts {
  private final Map<String, XmlElement> byPath = new HashMap<>();
  private final Optional<XmlElement> facts;

  SvdFacts(XmlElement device) {
    facts = device.child("vendorExtensions").flatMap(extensions -> extensions.child("facts"));
    facts.ifPresent(
        list ->
            list.children()
                .forEach(fact -> fact.attribute("path").ifPresent(p -> byPath.put(p, fact))));
  }

  /** The type that the file was made from, if it is one of ours. */
  Optional<String> type() {
    return facts.flatMap(list -> list.attribute("type"));
  }

  /** What is said of something. */
  Fact of(String path) {
    return new Fact(Optional.ofNullable(byPath.get(path)));
  }

  /**
   * What is said of one thing.
   *
   * @param element what says it, if something does
   */
  record Fact(Optional<XmlElement> element) implements Facts {
    @Override
    public Optional<String> text(String name) {
      return element.flatMap(found -> found.attribute(name));
    }

    @Override
    public Place place() {
      return element.orElseThrow().place();
    }

    Optional<AccessPolicy> access() {
      return constant("access", AccessPolicy.class);
    }

    Survival survives() {
      return constant("survives", Survival.class).orElse(Survival.NOTHING);
    }

    Optional<Long> number(String name) {
      return text(name).map(text -> SvdNumbers.parse(text, place(), name));
    }

    List<String> words(String name) {
      return text(name).map(text -> List.of(text.strip().split("\\s+"))).orElse(List.of());
    }
  }
}
