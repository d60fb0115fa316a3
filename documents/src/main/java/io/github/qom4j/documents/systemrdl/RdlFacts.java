// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.imports.Facts;
import io.github.qom4j.documents.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our own files say beside SystemRDL's words: names and values in one text. */
final class RdlFacts implements Facts {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final RdlToken said;

  private RdlFacts(RdlToken said) {
    this.said = said;
  }

  /** What is said of a component itself. */
  static RdlFacts of(RdlComponent component) {
    RdlToken said = component.properties.get("qom4j_facts");
    RdlFacts facts = new RdlFacts(said);
    if (said != null) {
      for (String word : said.text().split("\\s+")) {
        int equals = word.indexOf('=');
        if (equals > 0) {
          facts.values.put(word.substring(0, equals), word.substring(equals + 1));
        }
      }
    }
    return facts;
  }

  @Override
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public Place place() {
    return said.place();
  }

  Optional<Long> number(String name) {
    return text(name)
        .map(text -> RdlParser.number(new RdlToken(RdlToken.Kind.NUMBER, text, place())));
  }

  List<String> words(String name) {
    return text(name).map(text -> List.of(text.split(","))).orElse(List.of());
  }
}
