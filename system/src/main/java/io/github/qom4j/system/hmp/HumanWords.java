// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.List;

/** Divides what was typed into words. A word may stand in double quotes, with C's escapes. */
final class HumanWords {
  private final String line;
  private int at;

  private HumanWords(String line) {
    this.line = line;
  }

  /**
   * Divides a line.
   *
   * @param line what was typed
   * @param most how many words there may be; the last one takes the rest of the line as it is
   * @return the words
   * @throws QomException if a quote is not closed or an escape is unknown
   */
  static List<String> of(String line, int most) {
    HumanWords rest = new HumanWords(line.strip());
    List<String> words = new ArrayList<>();
    while (rest.at < rest.line.length()) {
      words.add(words.size() == most - 1 ? rest.all() : rest.next());
      rest.skipSpace();
    }
    return words;
  }

  static List<String> of(String line) {
    return of(line, Integer.MAX_VALUE);
  }

  private void skipSpace() {
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
  }

  private String all() {
    String rest = line.substring(at);
    at = line.length();
    return rest;
  }

  private String next() {
    if (line.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return line.substring(start, at);
  }

  private String quoted() {
    StringBuilder word = new StringBuilder();
    for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
      word.append(line.charAt(at) == '\\' ? escaped() : line.charAt(at));
    }
    if (at == line.length()) {
      throw new QomException("unterminated string");
    }
    at++;
    return word.toString();
  }

  private char escaped() {
    at++;
    char c = at < line.length() ? line.charAt(at) : ' ';
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case '\\', '\'', '"' -> c;
      default -> throw new QomException("unsupported escape code: '\\" + c + "'");
    };
  }
}
