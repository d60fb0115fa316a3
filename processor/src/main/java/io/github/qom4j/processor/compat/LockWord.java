// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line of a lock file. Names with anything but the usual characters are quoted. */
final class LockWord {
  private static final Set<String> KEYWORDS = Set.of("subsection", "unused", "version");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.,/+-]+");
  private static final Pattern WORD =
      Pattern.compile(" ?(?:\"((?:[^\"\\\\]|\\\\[\\\\\"]|\\\\u[0-9a-f]{4})*)\"|([^ \"]+))");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

  private LockWord() {}

  /** A name where no keyword can stand. */
  static String quoted(String name) {
    return PLAIN.matcher(name).matches() ? name : '"' + escaped(name) + '"';
  }

  /** A name at the beginning of a line. */
  static String name(String name) {
    return KEYWORDS.contains(name) ? '"' + name + '"' : quoted(name);
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        text.append("\\u%04x".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * The words of a line; a quoted one keeps a quote in front, so that it is no keyword.
   *
   * @return the words; empty if it is no line of a lock file
   */
  static List<String> split(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    int end = 0;
    while (end < line.length()) {
      if (!word.find(end) || word.start() != end || (end > 0) != (line.charAt(end) == ' ')) {
        return List.of();
      }
      words.add(word.group(2) == null ? '"' + unescaped(word.group(1)) : word.group(2));
      end = word.end();
    }
    return words;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null
                        ? escape.group(2)
                        : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  /** The name that a word is. */
  static String unquoted(String word) {
    return word.startsWith("\"") ? word.substring(1) : word;
  }
}
