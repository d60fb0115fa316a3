// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file of ours says of one thing beyond its format. */
public interface Facts {
  /**
   * What is said under a name.
   *
   * @param name the name
   * @return the text, if there is one
   */
  Optional<String> text(String name);

  /** Where it is said; something is. */
  Place place();

  /** Whether something is said to be so. */
  default boolean isTrue(String name) {
    return text(name).filter("true"::equals).isPresent();
  }

  /**
   * A constant that is said under a name.
   *
   * @param name the name
   * @param type the enum it is of
   * @param <E> the enum
   * @return the constant, if one is said
   */
  default <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return text(name)
        .map(
            text ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            place()
                                .error(
                                    "%s is %s; it is one of %s",
                                    name,
                                    SourceFile.quoted(text),
                                    Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
  }
}
