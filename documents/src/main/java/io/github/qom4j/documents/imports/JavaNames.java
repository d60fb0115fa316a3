// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names that Java code can have, from those of other files. */
public final class JavaNames {
  private JavaNames() {}

  /**
   * A name as an identifier.
   *
   * @param name the name
   * @return letters, digits and underscores, no word of the language
   */
  public static String identifier(String name) {
    String legal = name.replaceAll("[^A-Za-z0-9_]+", "_");
    if (legal.isEmpty() || Character.isDigit(legal.charAt(0)) || legal.matches("_+")) {
      legal = "X" + legal;
    }
    return SourceVersion.isKeyword(legal, SourceVersion.RELEASE_17) ? legal + "_" : legal;
  }

  /**
   * The name of a type.
   *
   * @param name words with anything between them, such as {@code GEN_CONF} or {@code tiny-uart}
   * @return the words with a capital each, such as {@code GenConf}
   */
  public static String type(String name) {
    String words =
        Arrays.stream(name.split("[^A-Za-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .map(JavaNames::capitalized)
            .collect(Collectors.joining());
    return identifier(words);
  }

  private static String capitalized(String word) {
    boolean isMixed = !word.equals(word.toUpperCase(Locale.ROOT));
    String rest = word.substring(1);
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + (isMixed ? rest : rest.toLowerCase(Locale.ROOT));
  }

  /**
   * The name of a field or a method.
   *
   * @param name words with anything between them
   * @return the words with a capital each but for the first, such as {@code genConf}
   */
  public static String member(String name) {
    String type = type(name);
    String member = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    return SourceVersion.isKeyword(member, SourceVersion.RELEASE_17) ? member + "_" : member;
  }

  /**
   * The name of a QOM type.
   *
   * @param name a name
   * @return a letter, then small letters, digits, {@code -}, {@code _} and {@code .}
   */
  public static String qomType(String name) {
    String legal = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return legal.matches("[a-z].*") ? legal : "device-" + legal;
  }
}
