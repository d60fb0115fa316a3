// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.system.qmp.JsonToken.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds JSON values in bytes that arrive in chunks, with nothing between the values. Whatever is
 * wrong, the next value is found.
 */
final class JsonStream {
  private static final int DEEPEST_NESTING = 1024;
  private static final int MOST_TOKENS = 2 << 20;
  private static final long MOST_BYTES = 64L << 20;

  private final Sink sink;
  private final JsonLexer lexer = new JsonLexer(this::add);
  private final List<JsonToken> tokens = new ArrayList<>();
  private long bytes;
  private int braces;
  private int brackets;

  /** Takes what was found. */
  interface Sink {
    void value(JsonElement value);

    void error(QmpError error);
  }

  JsonStream(Sink sink) {
    this.sink = sink;
  }

  void feed(byte[] characters) {
    for (byte character : characters) {
      lexer.feed(character);
    }
  }

  /** Forgets an unfinished value. */
  void reset() {
    lexer.reset();
    clear();
  }

  private void clear() {
    tokens.clear();
    bytes = 0;
    braces = 0;
    brackets = 0;
  }

  private void add(JsonToken token) {
    switch (token.kind()) {
      case LEFT_BRACE -> braces++;
      case RIGHT_BRACE -> braces--;
      case LEFT_BRACKET -> brackets++;
      case RIGHT_BRACKET -> brackets--;
      default -> {}
    }
    try {
      check(token);
    } catch (QmpError e) {
      clear();
      sink.error(e);
      return;
    }
    tokens.add(token);
    bytes += token.bytes().length;
    boolean unfinished = braces >= 0 && brackets >= 0 && braces + brackets > 0;
    if (!unfinished) {
      parse();
    }
  }

  private void check(JsonToken token) {
    if (token.kind() == Kind.ERROR) {
      throw QmpError.of("JSON parse error, stray '%s'", token.text());
    }
    if (bytes + token.bytes().length + 1 > MOST_BYTES) {
      throw QmpError.of("JSON token size limit exceeded");
    }
    if (tokens.size() + 1 > MOST_TOKENS) {
      throw QmpError.of("JSON token count limit exceeded");
    }
    if (braces + brackets > DEEPEST_NESTING) {
      throw QmpError.of("JSON nesting depth limit exceeded");
    }
  }

  private void parse() {
    List<JsonToken> complete = List.copyOf(tokens);
    clear();
    JsonElement value;
    try {
      value = new JsonTokenParser(complete).parse();
    } catch (QmpError e) {
      sink.error(e);
      return;
    }
    sink.value(value);
  }
}
