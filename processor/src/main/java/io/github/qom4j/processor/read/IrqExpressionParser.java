// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.IrqExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses {@code STATUS.RX & CTRL.RXEN | !MASK.ALL}: operands are registers or named bits of them,
 * {@code !} binds before {@code &}, that before {@code |}.
 */
final class IrqExpressionParser {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?|[&|!()])");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private IrqExpressionParser() {}

  static IrqExpression parse(String text) {
    IrqExpressionParser parser = new IrqExpressionParser();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find(end) && matcher.start() == end) {
      parser.tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      return new IrqExpression.Malformed(
          "\"" + text.substring(end).strip() + "\" is not understood");
    }
    try {
      IrqExpression expression = parser.or();
      if (parser.next < parser.tokens.size()) {
        throw new IllegalArgumentException(
            "\"" + parser.tokens.get(parser.next) + "\" is not expected");
      }
      return expression;
    } catch (IllegalArgumentException e) {
      return new IrqExpression.Malformed(e.getMessage());
    }
  }

  private boolean take(String token) {
    if (next < tokens.size() && tokens.get(next).equals(token)) {
      next++;
      return true;
    }
    return false;
  }

  private IrqExpression or() {
    List<IrqExpression> parts = new ArrayList<>(List.of(and()));
    while (take("|")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new IrqExpression.Or(List.copyOf(parts));
  }

  private IrqExpression and() {
    List<IrqExpression> parts = new ArrayList<>(List.of(factor()));
    while (take("&")) {
      parts.add(factor());
    }
    return parts.size() == 1 ? parts.get(0) : new IrqExpression.And(List.copyOf(parts));
  }

  private IrqExpression factor() {
    if (take("!")) {
      return new IrqExpression.Not(factor());
    }
    if (take("(")) {
      IrqExpression inner = or();
      if (!take(")")) {
        throw new IllegalArgumentException("a \")\" is missing");
      }
      return inner;
    }
    if (next == tokens.size() || !Character.isJavaIdentifierStart(tokens.get(next).charAt(0))) {
      throw new IllegalArgumentException(
          next == tokens.size()
              ? "it ends where a register is expected"
              : "\"" + tokens.get(next) + "\" stands where a register is expected");
    }
    String[] names = tokens.get(next++).split("\\.");
    return new IrqExpression.Operand(names[0], names.length > 1 ? names[1] : "");
  }
}
