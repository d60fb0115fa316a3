// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Javadoc as the text of documents: paragraphs with an empty line between them, lists whose items
 * are lines that begin with {@code "- "}, names of code between backquotes.
 */
public final class Prose {
  private static final Pattern SPECIAL = Pattern.compile("[{}<&@]");
  private static final Pattern BLOCK_TAG =
      Pattern.compile(
          "(?:^|\\s)@(?:apiNote|author|deprecated|exception|hidden|implNote|implSpec|param|return"
              + "|see|serial\\w*|since|throws|version)\\b");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*");
  private static final Pattern ELEMENT = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,10});");
  private static final Map<String, String> CHARACTERS =
      Map.of(
          "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "mdash", "-",
          "ndash", "-");

  private final String doc;
  private final StringBuilder out = new StringBuilder();
  private int next;

  private Prose(String doc) {
    this.doc = doc;
  }

  /**
   * Turns a comment into text.
   *
   * @param doc the comment, in one line
   * @return the text
   */
  public static String of(String doc) {
    if (!SPECIAL.matcher(doc).find()) {
      return doc;
    }
    Matcher block = BLOCK_TAG.matcher(doc);
    Prose prose = new Prose(block.find() ? doc.substring(0, block.start()) : doc);
    prose.run();
    return prose
        .out
        .toString()
        .replaceAll(" +", " ")
        .replaceAll(" ?\\n ?", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private void run() {
    while (next < doc.length()) {
      char c = doc.charAt(next);
      boolean isRead =
          switch (c) {
            case '{' -> inlineTag();
            case '<' -> element();
            case '&' -> entity();
            default -> false;
          };
      if (!isRead) {
        out.append(c);
        next++;
      }
    }
  }

  private boolean inlineTag() {
    Matcher tag = INLINE_TAG.matcher(doc).region(next, doc.length());
    if (!tag.lookingAt()) {
      return false;
    }
    int end = closing(tag.end());
    String text = doc.substring(tag.end(), end).strip();
    switch (tag.group(1)) {
      case "code", "value" -> code(text);
      case "link" -> link(text, true);
      case "linkplain" -> link(text, false);
      default -> out.append(text);
    }
    next = Math.min(end + 1, doc.length());
    return true;
  }

  private int closing(int from) {
    int depth = 1;
    for (int i = from; i < doc.length(); i++) {
      depth += doc.charAt(i) == '{' ? 1 : doc.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return doc.length();
  }

  /** What a link shows: its label, or what it leads to. */
  private void link(String text, boolean isCode) {
    int space = text.indexOf(' ');
    String shown =
        space < 0 || text.indexOf('(') >= 0 && text.indexOf('(') < space && text.endsWith(")")
            ? text.replaceFirst("^#", "").replace('#', '.')
            : text.substring(
                    text.indexOf(')') < 0 ? space : Math.max(space, text.lastIndexOf(')') + 1))
                .strip();
    if (isCode) {
      code(shown);
    } else {
      out.append(shown);
    }
  }

  private void code(String text) {
    out.append('`').append(text.replace("`", "'")).append('`');
  }

  private boolean element() {
    Matcher element = ELEMENT.matcher(doc).region(next, doc.length());
    if (!element.lookingAt()) {
      return false;
    }
    boolean isEnd = doc.charAt(next + 1) == '/';
    switch (element.group(1).toLowerCase(Locale.ROOT)) {
      case "p", "ul", "ol", "dl", "pre", "table", "tr", "h1", "h2", "h3", "h4", "blockquote" ->
          out.append("\n\n");
      case "li" -> out.append(isEnd ? "" : "\n- ");
      case "code", "tt" -> out.append('`');
      case "br", "td", "th" -> out.append(' ');
      default -> {}
    }
    next = element.end();
    return true;
  }

  private boolean entity() {
    Matcher entity = ENTITY.matcher(doc).region(next, doc.length());
    if (!entity.lookingAt()) {
      return false;
    }
    String name = entity.group(1);
    out.append(CHARACTERS.getOrDefault(name, entity.group()));
    next = entity.end();
    return true;
  }
}
