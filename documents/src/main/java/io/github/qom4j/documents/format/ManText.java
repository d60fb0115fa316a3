// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

import io.github.qom4j.documents.model.Prose;
import io.github.qom4j.documents.view.Hex;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Texts as roff; templates know it as {@code man}. */
public final class ManText {
  ManText() {}

  /** A text with its paragraphs and lists, on lines of their own. */
  public String prose(String text) {
    return Prose.blocks(text).stream()
        .map(
            block ->
                block.lines().stream()
                    .map(line -> block.isList() ? "\\(bu " + spans(line) : line(spans(line)))
                    .collect(Collectors.joining("\n.br\n")))
        .collect(Collectors.joining("\n.sp\n"));
  }

  /** A text as a line. */
  public String text(String text) {
    return line(escape(text));
  }

  /** A name, as users type it. */
  public String name(String name) {
    return line(escape(name).replace("-", "\\-").replace(" ", "\\ "));
  }

  /** A name in capitals, as headings have it. */
  public String upper(String name) {
    return escape(name.toUpperCase(Locale.ROOT)).replace(" ", "\\ ");
  }

  /** A text between quotation marks of a request. */
  public String quoted(String text) {
    return escape(text).replace("\"", "\\(dq");
  }

  /** The first sentence of a text without its full stop. */
  public String summary(String text, String otherwise) {
    String summary = Prose.plain(Prose.summary(text)).replaceFirst("\\.$", "");
    return escape(summary.isEmpty() ? otherwise : summary);
  }

  /** A value as a number. */
  public String hex(long value) {
    return Hex.of(value);
  }

  private static String spans(List<Prose.Span> spans) {
    return spans.stream()
        .map(
            span ->
                span.isCode()
                    ? "\\fB" + escape(span.text()).replace("-", "\\-") + "\\fR"
                    : escape(span.text()))
        .collect(Collectors.joining());
  }

  /** A line that begins with a full stop would be a request. */
  private static String line(String text) {
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                out.append("\\e");
              } else if (c < 0x80) {
                out.appendCodePoint(c);
              } else {
                out.append("\\[u%04X]".formatted(c));
              }
            });
    return out.toString();
  }
}
