// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.qom4j.system.qmp.JsonToken.Kind;
import java.math.BigInteger;
import java.util.List;

/** Makes a value of its tokens. */
final class JsonTokenParser {
  private final List<JsonToken> tokens;
  private int at;

  JsonTokenParser(List<JsonToken> tokens) {
    this.tokens = tokens;
  }

  JsonElement parse() {
    JsonToken token = next();
    return switch (token.kind()) {
      case LEFT_BRACE -> object();
      case LEFT_BRACKET -> array();
      case STRING -> new JsonPrimitive(JsonStrings.decode(token.bytes()));
      case INTEGER -> new JsonPrimitive(integer(token.text()));
      case FLOAT -> new JsonPrimitive(Double.valueOf(token.text()));
      case KEYWORD -> keyword(token.text());
      default -> throw error("expecting value");
    };
  }

  private JsonObject object() {
    JsonObject object = new JsonObject();
    if (skip(Kind.RIGHT_BRACE)) {
      return object;
    }
    pair(object);
    while (!skip(Kind.RIGHT_BRACE)) {
      if (next().kind() != Kind.COMMA) {
        throw error("expected separator in dict");
      }
      pair(object);
    }
    return object;
  }

  private void pair(JsonObject object) {
    JsonElement key = parse();
    if (!(key instanceof JsonPrimitive primitive && primitive.isString())) {
      throw error("key is not a string in object");
    }
    if (next().kind() != Kind.COLON) {
      throw error("missing : in object pair");
    }
    JsonElement value = parse();
    if (object.has(key.getAsString())) {
      throw error("duplicate key");
    }
    object.add(key.getAsString(), value);
  }

  private JsonArray array() {
    JsonArray array = new JsonArray();
    if (skip(Kind.RIGHT_BRACKET)) {
      return array;
    }
    array.add(parse());
    while (!skip(Kind.RIGHT_BRACKET)) {
      if (next().kind() != Kind.COMMA) {
        throw error("expected separator in list");
      }
      array.add(parse());
    }
    return array;
  }

  /** An integer is one of 64 bits with or without a sign; any other becomes a float. */
  private static Number integer(String text) {
    BigInteger value = new BigInteger(text);
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value.signum() > 0 && value.bitLength() == Long.SIZE
        ? (Number) value
        : (Number) Double.valueOf(text);
  }

  private static JsonElement keyword(String text) {
    return switch (text) {
      case "true" -> new JsonPrimitive(true);
      case "false" -> new JsonPrimitive(false);
      case "null" -> JsonNull.INSTANCE;
      default -> throw error("invalid keyword '" + text + "'");
    };
  }

  private boolean skip(Kind kind) {
    boolean there = at < tokens.size() && tokens.get(at).kind() == kind;
    if (there) {
      at++;
    }
    return there;
  }

  private JsonToken next() {
    if (at == tokens.size()) {
      throw error("premature EOI");
    }
    return tokens.get(at++);
  }

  private static QmpError error(String what) {
    return QmpError.of("JSON parse error, %s", what);
  }
}
