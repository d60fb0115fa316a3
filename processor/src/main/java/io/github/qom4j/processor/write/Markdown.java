// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

/** A page of Markdown in the making. */
public final class Markdown {
  private final StringBuilder out = new StringBuilder();

  /** Makes an empty page. */
  public Markdown() {}

  /**
   * Begins a table.
   *
   * @param title its title
   * @param columns titles of its columns
   */
  public void table(String title, String... columns) {
    line("");
    line("## %s", title);
    line("");
    row(columns);
    line("|%s", "---|".repeat(columns.length));
  }

  /**
   * Adds a row to the table.
   *
   * @param cells one for each column
   */
  public void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /**
   * Adds a line.
   *
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  public void line(String format, Object... arguments) {
    out.append(format.formatted(arguments)).append('\n');
  }

  /**
   * Text as it is written in code.
   *
   * @param text the text
   * @return Markdown
   */
  public static String code(String text) {
    return "`" + text + "`";
  }

  /**
   * Javadoc as text of one line.
   *
   * @param doc the comment
   * @return Markdown
   */
  public static String text(String doc) {
    return doc.replaceAll("\\{@(?:code|link|linkplain)\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s*@(?:return|param|see)\\b.*", "")
        .replace("|", "\\|");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
