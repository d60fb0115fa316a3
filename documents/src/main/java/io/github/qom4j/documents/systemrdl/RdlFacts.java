// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.SourceFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What our own files say beside SystemRDL's words: names and values in one text. */
final class RdlFacts {
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

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  Optional<Long> number(String name) {
    return text(name)
        .map(text -> RdlParser.number(new RdlToken(RdlToken.Kind.NUMBER, text, said.place())));
  }

  List<String> words(String name) {
    return text(name).map(text -> List.of(text.split(","))).orElse(List.of());
  }

  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return text(name).map(text -> constant(name, text, type));
  }

  private <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                said.place()
                    .error(
                        "%s is %s; it is one of %s",
                        name,
                        SourceFile.quoted(text),
                        Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }
}
