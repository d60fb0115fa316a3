// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.qmp.JsonToken.Kind;
import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * Cuts bytes into JSON tokens as they arrive. Strings may also stand in single quotes.
 *
 * <p>After bytes that are no token, everything is skipped up to the next bracket, brace, colon,
 * comma, control character or byte that UTF-8 never has; QMP clients may send the latter on
 * purpose.
 */
final class JsonLexer {
  private static final int LONGEST_TOKEN = 64 << 20;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int FIRST_NEVER_IN_UTF_8 = 0xfe;

  private enum State {
    START,
    STRING,
    ESCAPE,
    MINUS,
    ZERO,
    DIGITS,
    POINT,
    FRACTION,
    EXPONENT,
    EXPONENT_SIGN,
    EXPONENT_DIGITS,
    KEYWORD,
    RECOVERY
  }

  private final Consumer<JsonToken> sink;
  private final ByteArrayOutputStream token = new ByteArrayOutputStream();
  private State state = State.START;
  private int quote;

  JsonLexer(Consumer<JsonToken> sink) {
    this.sink = sink;
  }

  /** Forgets an unfinished token. */
  void reset() {
    token.reset();
    state = State.START;
  }

  void feed(byte next) {
    int c = next & 0xff;
    while (!accept(c)) {
      // The character ended a token and is to be looked at again.
    }
    if (token.size() > LONGEST_TOKEN) {
      emit(Kind.ERROR);
    }
  }

  /** Takes a character; returns false if it only ended the token before it. */
  private boolean accept(int c) {
    return switch (state) {
      case START -> start(c);
      case STRING -> string(c);
      case ESCAPE -> isStringCharacter(c) ? enter(State.STRING, c) : error(c);
      case MINUS -> isDigit(c) ? enter(c == '0' ? State.ZERO : State.DIGITS, c) : error(c);
      case ZERO -> zero(c);
      case DIGITS -> isDigit(c) ? enter(State.DIGITS, c) : integer(c);
      case POINT -> isDigit(c) ? enter(State.FRACTION, c) : error(c);
      case FRACTION -> fraction(c);
      case EXPONENT -> exponent(c);
      case EXPONENT_SIGN -> isDigit(c) ? enter(State.EXPONENT_DIGITS, c) : error(c);
      case EXPONENT_DIGITS -> isDigit(c) ? enter(State.EXPONENT_DIGITS, c) : end(Kind.FLOAT);
      case KEYWORD -> isLetter(c) ? enter(State.KEYWORD, c) : end(Kind.KEYWORD);
      case RECOVERY -> recover(c);
    };
  }

  private boolean start(int c) {
    switch (c) {
      case ' ', '\t', '\r', '\n':
        return true;
      case '{':
        return single(Kind.LEFT_BRACE, c);
      case '}':
        return single(Kind.RIGHT_BRACE, c);
      case '[':
        return single(Kind.LEFT_BRACKET, c);
      case ']':
        return single(Kind.RIGHT_BRACKET, c);
      case ':':
        return single(Kind.COLON, c);
      case ',':
        return single(Kind.COMMA, c);
      case '"', '\'':
        quote = c;
        return enter(State.STRING, c);
      case '-':
        return enter(State.MINUS, c);
      case '0':
        return enter(State.ZERO, c);
      default:
        if (isDigit(c)) {
          return enter(State.DIGITS, c);
        }
        return isLetter(c) ? enter(State.KEYWORD, c) : error(c);
    }
  }

  private boolean string(int c) {
    if (c == quote) {
      return single(Kind.STRING, c);
    }
    if (!isStringCharacter(c)) {
      return error(c);
    }
    return enter(c == '\\' ? State.ESCAPE : State.STRING, c);
  }

  private boolean zero(int c) {
    if (isDigit(c)) {
      return error(c);
    }
    return c == '.' ? enter(State.POINT, c) : end(Kind.INTEGER);
  }

  private boolean integer(int c) {
    return switch (c) {
      case '.' -> enter(State.POINT, c);
      case 'e', 'E' -> enter(State.EXPONENT, c);
      default -> end(Kind.INTEGER);
    };
  }

  private boolean fraction(int c) {
    if (isDigit(c)) {
      return enter(State.FRACTION, c);
    }
    return c == 'e' || c == 'E' ? enter(State.EXPONENT, c) : end(Kind.FLOAT);
  }

  private boolean exponent(int c) {
    if (c == '+' || c == '-') {
      return enter(State.EXPONENT_SIGN, c);
    }
    return isDigit(c) ? enter(State.EXPONENT_DIGITS, c) : error(c);
  }

  private boolean recover(int c) {
    boolean skipped =
        "{}[]:,".indexOf(c) < 0 && (c >= FIRST_PRINTABLE || c == '\t') && c < FIRST_NEVER_IN_UTF_8;
    if (!skipped) {
      state = State.START;
    }
    return skipped;
  }

  private boolean enter(State next, int c) {
    token.write(c);
    state = next;
    return true;
  }

  private boolean single(Kind kind, int c) {
    token.write(c);
    emit(kind);
    return true;
  }

  private boolean end(Kind kind) {
    emit(kind);
    return false;
  }

  private boolean error(int c) {
    token.write(c);
    emit(Kind.ERROR);
    state = State.RECOVERY;
    return true;
  }

  private void emit(Kind kind) {
    JsonToken ended = new JsonToken(kind, token.toByteArray());
    reset();
    sink.accept(ended);
  }

  private static boolean isStringCharacter(int c) {
    return c >= FIRST_PRINTABLE && c < FIRST_NEVER_IN_UTF_8;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z';
  }
}
