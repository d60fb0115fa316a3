// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of documents: paragraphs with an empty line between them, lists whose items are lines that
 * begin with {@code "- "}, and names of code between backquotes. Nothing else has a meaning in it.
 */
public final class Prose {
  private Prose() {}

  /** A part of a line. */
  public record Span(String text, boolean isCode) {}

  /** A paragraph, or the items of a list. */
  public record Block(boolean isList, List<List<Span>> lines) {}

  /**
   * The first sentence of a text.
   *
   * @param text the text
   * @return the sentence, in one line; empty if the text is
   */
  public static String summary(String text) {
    String first = paragraphs(text).stream().findFirst().orElse("");
    for (int end = first.indexOf(". "); end >= 0; end = first.indexOf(". ", end + 1)) {
      if (!isAbbreviation(first, end)) {
        return first.substring(0, end + 1);
      }
    }
    return first;
  }

  /**
   * Whether a full stop belongs to something such as "e.g." or "No.", which go on in small letters
   * or digits.
   */
  private static boolean isAbbreviation(String text, int stop) {
    return stop + 2 < text.length()
        && !Character.isUpperCase(text.charAt(stop + 2))
        && text.charAt(stop + 2) != '`';
  }

  /**
   * A text without marks, for formats that have none.
   *
   * @param text the text
   * @return its words, paragraphs one after the other in one line
   */
  public static String plain(String text) {
    return String.join(" ", paragraphs(text)).replace("`", "");
  }

  /**
   * A text with its structure.
   *
   * @param text the text
   * @return its paragraphs and lists, in order
   */
  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.split("\n{2,}")) {
      List<List<Span>> items = new ArrayList<>();
      StringBuilder prose = new StringBuilder();
      for (String line : paragraph.strip().split("\n")) {
        if (line.startsWith("- ")) {
          items.add(spans(line.substring(2)));
        } else if (!line.isEmpty()) {
          prose.append(prose.isEmpty() ? "" : " ").append(line);
        }
      }
      if (!prose.isEmpty()) {
        blocks.add(new Block(false, List.of(spans(prose.toString()))));
      }
      if (!items.isEmpty()) {
        blocks.add(new Block(true, items));
      }
    }
    return blocks;
  }

  private static List<Span> spans(String line) {
    List<Span> spans = new ArrayList<>();
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        spans.add(new Span(parts[i], i % 2 == 1 && i < parts.length - 1));
      }
    }
    return spans;
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\n{2,}")) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip().replaceAll("\s+", " "));
      }
    }
    return paragraphs;
  }
}
