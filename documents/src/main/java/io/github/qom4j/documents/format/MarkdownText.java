// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.model.Prose;
import io.github.qom4j.documents.model.UnmigratedDocument;
import io.github.qom4j.documents.view.Hex;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts as Markdown; templates know it as {@code md}. */
public final class MarkdownText {
  private final Set<String> pages;

  /**
   * Makes it.
   *
   * @param pages names of the types that have a page
   */
  MarkdownText(Set<String> pages) {
    this.pages = pages;
  }

  /** A text with its paragraphs and lists. */
  public String prose(String text) {
    return Prose.blocks(text).stream()
        .map(
            block ->
                block.lines().stream()
                    .map(line -> (block.isList() ? "- " : "") + spans(line))
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  /** A text as a cell of a table. */
  public String cell(String text) {
    return Prose.blocks(text).stream()
        .flatMap(block -> block.lines().stream())
        .map(MarkdownText::spans)
        .collect(Collectors.joining(" "))
        .replace("|", "\\|");
  }

  /** Texts as a cell of a table. */
  public String join(Collection<String> texts) {
    return texts.stream().map(this::cell).collect(Collectors.joining(", "));
  }

  /** Code as a part of a cell. */
  public String pipe(String code) {
    return code.replace("|", "\\|").replace("`", "'");
  }

  /** A value as a number. */
  public String hex(long value) {
    return Hex.of(value);
  }

  /** Name of the file of a page. */
  public String file(String name) {
    return FileNames.of(name) + ".md";
  }

  /** The name of a type, with a link to its page if it has one; empty for none. */
  public String link(String name) {
    return name.isEmpty() ? "" : link(name, "`" + name + "`");
  }

  /** A text, with a link to the page of a type if it has one. */
  public String link(String name, String text) {
    return pages.contains(name) ? "[" + text + "](" + file(name) + ")" : text;
  }

  /** Names of types. */
  public String links(Collection<String> names) {
    return names.stream().map(this::link).collect(Collectors.joining(", "));
  }

  /** Why a field does not migrate. */
  public String why(UnmigratedDocument field) {
    boolean isName = field.reason().matches("\\w+");
    return switch (field.kind()) {
      case DERIVED -> "derived by `" + field.reason() + "`";
      case IMMUTABLE -> "immutable";
      case ELSEWHERE ->
          "elsewhere: " + (isName ? "with `" + field.reason() + "`" : cell(field.reason()));
      case BROKEN -> "broken: " + cell(field.reason());
    };
  }

  private static String spans(List<Prose.Span> spans) {
    return spans.stream()
        .map(span -> span.isCode() ? "`" + span.text() + "`" : escape(span.text()))
        .collect(Collectors.joining());
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("*", "\\*")
        .replace("[", "\\[")
        .replace("<", "&lt;")
        .replace("`", "\\`")
        .replaceAll("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", "\\\\_")
        .replaceAll("^([#>+-])", "\\\\$1");
  }
}
