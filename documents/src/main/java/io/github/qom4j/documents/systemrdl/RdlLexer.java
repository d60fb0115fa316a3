// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts SystemRDL into tokens. */
final class RdlLexer {
  private static final Pattern WORD = Pattern.compile("\\\\?[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile("\\d+'[bBoOdDhH][0-9a-fA-F_]+|0[xX][0-9a-fA-F][0-9a-fA-F_]*|\\d[0-9_]*");
  private static final Pattern SIGN =
      Pattern.compile("\\+=|%=|->|::|&&|\\|\\||<<|>>|[{}()\\[\\];:,=@#.+\\-*/%|&~^!?<>']");
  private final String file;
  private final String text;
  private final List<RdlToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private RdlLexer(SourceFile file) {
    this.file = file.name();
    text = new String(file.bytes(), StandardCharsets.UTF_8);
  }

  /** The tokens of a file, with one for its end. */
  static List<RdlToken> tokens(SourceFile file) {
    RdlLexer lexer = new RdlLexer(file);
    lexer.read();
    return lexer.tokens;
  }

  private void read() {
    skip();
    while (at < text.length()) {
      Place place = place();
      if (text.charAt(at) == '`' || text.startsWith("<%", at)) {
        throw place.error("directives are not read; run a preprocessor first");
      }
      if (text.charAt(at) == '"') {
        string(place);
      } else if (!take(WORD, RdlToken.Kind.WORD, place)
          && !take(NUMBER, RdlToken.Kind.NUMBER, place)
          && !take(SIGN, RdlToken.Kind.SIGN, place)) {
        String rest = text.substring(at, Math.min(text.length(), at + 20));
        throw place.error("this is no SystemRDL: %s", SourceFile.quoted(rest));
      }
      skip();
    }
    tokens.add(new RdlToken(RdlToken.Kind.END, "", place()));
  }

  private boolean take(Pattern pattern, RdlToken.Kind kind, Place place) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean isHere = matcher.lookingAt();
    if (isHere) {
      tokens.add(new RdlToken(kind, matcher.group(), place));
      advance(matcher.end());
    }
    return isHere;
  }

  private void string(Place place) {
    StringBuilder found = new StringBuilder();
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 1 : 0;
      if (end < text.length()) {
        found.append(text.charAt(end++));
      }
    }
    if (end >= text.length()) {
      throw place.error("this text has no end");
    }
    tokens.add(new RdlToken(RdlToken.Kind.STRING, found.toString(), place));
    advance(end + 1);
  }

  /** Passes over blanks and comments. */
  private void skip() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        advance(at + 1);
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        advance(end < 0 ? text.length() : end);
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw place().error("this comment has no end");
        }
        advance(end + 2);
      } else {
        return;
      }
    }
  }

  private void advance(int end) {
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    at = end;
  }

  private Place place() {
    return new Place(file, line, at - lineStart + 1);
  }
}
