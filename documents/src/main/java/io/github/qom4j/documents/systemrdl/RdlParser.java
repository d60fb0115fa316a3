// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.systemrdl.RdlComponent.RdlValue;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses the part of SystemRDL that describes registers: components, properties, enums. */
final class RdlParser {
  private static final int DEEPEST = 32;
  private static final Set<String> COMPONENTS =
      Set.of("addrmap", "regfile", "reg", "field", "mem", "signal");
  private static final Set<String> EDGES =
      Set.of("posedge", "negedge", "bothedge", "level", "nonsticky");

  private final List<RdlToken> tokens;
  private final List<String> remarks;
  private int at;
  private int depth;

  private RdlParser(List<RdlToken> tokens, List<String> remarks) {
    this.tokens = tokens;
    this.remarks = remarks;
  }

  /**
   * What a file defines, in a component without a kind.
   *
   * @param file the file
   * @param remarks where to say what is not read
   */
  static RdlComponent parse(SourceFile file, List<String> remarks) {
    RdlParser parser = new RdlParser(RdlLexer.tokens(file), remarks);
    RdlComponent root = new RdlComponent("", "", new Place(file.name(), 1, 1), null);
    while (parser.peek().kind() != RdlToken.Kind.END) {
      parser.element(root);
    }
    return root;
  }

  private RdlToken peek() {
    return tokens.get(at);
  }

  private RdlToken next() {
    RdlToken token = tokens.get(at);
    at += token.kind() == RdlToken.Kind.END ? 0 : 1;
    return token;
  }

  private boolean accept(String sign) {
    boolean isHere = peek().is(sign);
    at += isHere ? 1 : 0;
    return isHere;
  }

  private void expect(String sign) {
    if (!accept(sign)) {
      throw peek().place().error("'%s' is expected, not %s", sign, peek());
    }
  }

  private String name() {
    RdlToken token = next();
    if (token.kind() != RdlToken.Kind.WORD) {
      throw token.place().error("a name is expected, not %s", token);
    }
    return token.text().startsWith("\\") ? token.text().substring(1) : token.text();
  }

  private void element(RdlComponent parent) {
    while (accept("external") || accept("internal")) {
      // Who implements a component makes no difference here.
    }
    RdlToken token = peek();
    boolean isDefault = accept("default");
    if (token.is("property") || token.is("constraint") || token.is("struct")) {
      definition();
    } else if (token.is("enum") && !isDefault) {
      enumeration(parent);
    } else if (COMPONENTS.contains(token.text()) && token.kind() == RdlToken.Kind.WORD) {
      component(parent);
    } else if (token.is("alias")) {
      next();
      String alias = name();
      instances(type(parent), parent, alias);
    } else if (!isDefault && isInstance()) {
      instances(type(parent), parent, "");
    } else {
      assignment(parent, isDefault);
    }
  }

  /** Whether two names follow each other, as in an instance of a type. */
  private boolean isInstance() {
    RdlToken second = tokens.get(Math.min(at + 1, tokens.size() - 1));
    if (peek().kind() == RdlToken.Kind.WORD && second.is("#")) {
      throw second.place().error("parameters are not read");
    }
    return peek().kind() == RdlToken.Kind.WORD
        && !EDGES.contains(peek().text())
        && second.kind() == RdlToken.Kind.WORD;
  }

  private RdlComponent type(RdlComponent parent) {
    Place place = peek().place();
    String type = name();
    return parent.type(type).orElseThrow(() -> place.error("there is no component '%s'", type));
  }

  /** Passes over a definition that says nothing of registers. */
  private void definition() {
    Place place = next().place();
    int open = 0;
    while (open > 0 || !peek().is(";")) {
      RdlToken token = next();
      if (token.kind() == RdlToken.Kind.END) {
        throw place.error("this definition has no end");
      }
      open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
    }
    next();
  }

  private void enumeration(RdlComponent parent) {
    next();
    String name = name();
    Map<String, RdlValue> values = new LinkedHashMap<>();
    long following = 0;
    expect("{");
    while (!accept("}")) {
      String value = name();
      long number = accept("=") ? number() : following;
      following = number + 1;
      String description = "";
      if (accept("{")) {
        while (!accept("}")) {
          String property = name();
          expect("=");
          RdlToken text = next();
          description = property.equals("desc") ? text.text() : description;
          expect(";");
        }
      }
      expect(";");
      values.put(value, new RdlValue(number, description));
    }
    expect(";");
    parent.enums.put(name, values);
  }

  private void component(RdlComponent parent) {
    RdlToken kind = next();
    String name = peek().is("{") ? "" : name();
    if (peek().is("#")) {
      throw peek().place().error("parameters are not read");
    }
    RdlComponent component = new RdlComponent(kind.text(), name, kind.place(), parent);
    if (++depth > DEEPEST) {
      throw kind.place().error("%s is nested more than %d deep", kind.text(), DEEPEST);
    }
    expect("{");
    while (!accept("}")) {
      if (peek().kind() == RdlToken.Kind.END) {
        throw kind.place().error("this %s has no end", kind.text());
      }
      element(component);
    }
    depth--;
    if (!name.isEmpty()) {
      parent.types.put(name, component);
    }
    accept("external");
    accept("internal");
    if (accept(";")) {
      return;
    }
    instances(component, parent, "");
  }

  private void instances(RdlComponent component, RdlComponent parent, String alias) {
    do {
      parent.instances.add(instance(component, alias));
    } while (accept(","));
    expect(";");
  }

  private RdlInstance instance(RdlComponent component, String alias) {
    Place place = peek().place();
    String name = name();
    Optional<Long> count = Optional.empty();
    Optional<Long> msb = Optional.empty();
    Optional<Long> lsb = Optional.empty();
    while (accept("[")) {
      long first = number();
      if (accept(":")) {
        msb = Optional.of(first);
        lsb = Optional.of(number());
      } else {
        if (count.isPresent()) {
          throw place.error("%s has more than one dimension, which is not read", name);
        }
        count = Optional.of(first);
      }
      expect("]");
    }
    Optional<Long> reset = accept("=") ? Optional.of(number()) : Optional.empty();
    Optional<Long> offset = accept("@") ? Optional.of(number()) : Optional.empty();
    Optional<Long> stride = accept("+=") ? Optional.of(number()) : Optional.empty();
    Optional<Long> alignment = accept("%=") ? Optional.of(number()) : Optional.empty();
    return new RdlInstance(
        component, name, place, count, msb, lsb, reset, offset, stride, alignment, alias);
  }

  private void assignment(RdlComponent parent, boolean isDefault) {
    RdlToken token = next();
    if (token.kind() != RdlToken.Kind.WORD) {
      throw token.place().error("a component or a property is expected, not %s", token);
    }
    String property = token.text();
    if (EDGES.contains(property) && peek().kind() == RdlToken.Kind.WORD) {
      property = name();
    }
    if (peek().is("->") || peek().is(".") || peek().is("[")) {
      value();
      expect(";");
      remarks.add(
          "%s: what is assigned to a property of %s is not read."
              .formatted(token.place(), property));
      return;
    }
    RdlToken value =
        accept("=") ? value() : new RdlToken(RdlToken.Kind.WORD, "true", token.place());
    expect(";");
    (isDefault ? parent.defaults : parent.properties).put(property, value);
  }

  /** A value: one token, or a reference to something, whose words do not matter. */
  private RdlToken value() {
    RdlToken first = next();
    if (first.kind() == RdlToken.Kind.END || first.is(";")) {
      throw first.place().error("a value is expected, not %s", first);
    }
    while (!peek().is(";") && peek().kind() != RdlToken.Kind.END) {
      next();
    }
    return first;
  }

  private long number() {
    RdlToken token = next();
    if (token.kind() != RdlToken.Kind.NUMBER) {
      throw token.place().error("a number is expected, not %s; expressions are not read", token);
    }
    return number(token);
  }

  /** The value of a number. */
  static long number(RdlToken token) {
    String text = token.text().replace("_", "");
    int radix = 10;
    int quote = text.indexOf('\'');
    if (quote > 0) {
      radix =
          switch (Character.toLowerCase(text.charAt(quote + 1))) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'h' -> 16;
            default -> 10;
          };
      text = text.substring(quote + 2);
    } else if (text.startsWith("0x") || text.startsWith("0X")) {
      radix = 16;
      text = text.substring(2);
    }
    try {
      BigInteger value = new BigInteger(text, radix);
      if (token.kind() == RdlToken.Kind.NUMBER && value.bitLength() <= Long.SIZE) {
        return value.longValue();
      }
    } catch (NumberFormatException e) {
      throw token.place().error("%s is no number", token);
    }
    throw token.place().error("%s has more than 64 bits", token);
  }
}
