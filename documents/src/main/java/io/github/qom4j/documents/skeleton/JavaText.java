// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.skeleton;

import java.util.ArrayList;
import java.util.List;

/** Writes lines of Java. */
final class JavaText {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  JavaText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  JavaText blank() {
    return line("");
  }

  /** Begins what comes next with an empty line, unless it is the first in its class. */
  JavaText separated() {
    boolean isFirst = text.length() > 2 && text.substring(text.length() - 2).equals("{\n");
    return isFirst || text.substring(Math.max(0, text.length() - 2)).equals("\n\n")
        ? this
        : blank();
  }

  /** A Javadoc comment; none for an empty text. */
  JavaText doc(String indent, String description) {
    if (description.isEmpty()) {
      return this;
    }
    String escaped = escaped(description);
    String one = indent + "/** " + escaped + " */";
    if (one.length() <= WIDTH) {
      return line(one);
    }
    line(indent + "/**");
    wrapped(escaped, WIDTH - indent.length() - 3).forEach(part -> line(indent + " * " + part));
    return line(indent + " */");
  }

  /** Comments of one line each, or of several. */
  JavaText comment(String indent, String comment) {
    String plain = comment.replace('\\', '/');
    wrapped(plain, WIDTH - indent.length() - 3).forEach(part -> line(indent + "// " + part));
    return this;
  }

  private static String escaped(String description) {
    return description
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\\", "&#92;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** An annotation, on one line if it fits. */
  JavaText annotation(String indent, String name, List<String> members) {
    String one =
        indent + "@" + name + (members.isEmpty() ? "" : "(" + String.join(", ", members) + ")");
    if (one.length() <= WIDTH) {
      return line(one);
    }
    line(indent + "@" + name + "(");
    for (int i = 0; i < members.size(); i++) {
      line(indent + "    " + members.get(i) + (i < members.size() - 1 ? "," : ")"));
    }
    return this;
  }

  /** A number in hexadecimal, as an int if it is one. */
  static String hex(long value) {
    return "0x" + Long.toHexString(value) + (value >= 0 && value <= Integer.MAX_VALUE ? "" : "L");
  }

  /** A text as a literal. */
  static String literal(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
