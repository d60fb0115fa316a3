// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.registers.Facts;
import io.github.qom4j.documents.registers.FieldView;
import io.github.qom4j.documents.registers.RegisterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What SystemRDL says in its own way, for templates. */
public final class RdlWords {
  private static final Set<String> KEYWORDS =
      Set.of(
          "abstract",
          "accesstype",
          "addressingtype",
          "addrmap",
          "alias",
          "all",
          "alternate",
          "bit",
          "boolean",
          "bothedge",
          "byte",
          "compact",
          "component",
          "componentwidth",
          "constraint",
          "default",
          "encode",
          "enum",
          "external",
          "false",
          "field",
          "fullalign",
          "hw",
          "inside",
          "int",
          "internal",
          "level",
          "longint",
          "mem",
          "na",
          "negedge",
          "nonsticky",
          "number",
          "onreadtype",
          "onwritetype",
          "posedge",
          "precedencetype",
          "property",
          "r",
          "rclr",
          "real",
          "ref",
          "reg",
          "regalign",
          "regfile",
          "rset",
          "ruser",
          "rw",
          "rw1",
          "shortint",
          "shortreal",
          "signal",
          "signed",
          "string",
          "struct",
          "sw",
          "this",
          "true",
          "type",
          "unsigned",
          "w",
          "w1",
          "wclr",
          "with",
          "within",
          "woclr",
          "woset",
          "wot",
          "wr",
          "wset",
          "wuser",
          "wzc",
          "wzs",
          "wzt");

  RdlWords() {}

  /**
   * A name as an identifier.
   *
   * @param name letters, digits and underscores
   * @return the name, marked if it is a word of the language
   */
  public String name(String name) {
    return KEYWORDS.contains(name) ? "\\" + name : name;
  }

  /**
   * What the device can do with a field.
   *
   * @param field the field
   * @return a word: r, w, rw or na
   */
  public String hw(FieldView field) {
    if (field.field().access() == AccessPolicy.CONST) {
      return field.isResetKnown() ? "na" : "w";
    }
    boolean isWritten = !field.words().sw().equals("r");
    if (field.words().sw().startsWith("w")) {
      return "r";
    }
    return isWritten ? field.isVolatile() ? "rw" : "r" : "w";
  }

  /**
   * Whether the device answers accesses to a register itself.
   *
   * @param register the register
   * @return true if it is more than bits that are stored
   */
  public boolean isExternal(RegisterView register) {
    return register.isReadActive()
        || !register.register().isStored()
        || !register.register().hooks().isEmpty();
  }

  /**
   * Whether a field is one that clears itself.
   *
   * @param field the field
   * @return true for a single bit that acts when it is written
   */
  public boolean isPulse(FieldView field) {
    return field.field().access() == AccessPolicy.PULSE && field.width() == 1;
  }

  /**
   * What reads do.
   *
   * @param register the register
   * @param field its field
   * @return a word; empty for nothing
   */
  public String onread(RegisterView register, FieldView field) {
    boolean isSilent =
        field.words().onread().isEmpty() && field.words().access().startsWith("read");
    return register.isReadActive() && isSilent ? "ruser" : field.words().onread();
  }

  /**
   * What a declaration says and SystemRDL has no words for.
   *
   * @param facts the facts that no register format has words for
   * @return names and values, with spaces between; empty for none
   */
  public String facts(Facts facts) {
    List<String> words = new ArrayList<>();
    for (Map.Entry<String, String> fact : facts.values().entrySet()) {
      words.add(fact.getKey() + "=" + fact.getValue().replace(' ', ','));
    }
    return String.join(" ", words);
  }

  /**
   * What a declaration says of a field and SystemRDL has no words for.
   *
   * @param field the field
   * @return names and values, with spaces between; empty for none
   */
  public String facts(FieldView field) {
    List<String> words = new ArrayList<>();
    switch (field.constraint().kind()) {
      case "writeAsRead" -> words.add("writeAsRead=true");
      case "range" -> {
        words.add("min=0x" + field.constraint().min());
        words.add("max=0x" + field.constraint().max());
      }
      default -> {}
    }
    String others = facts(field.facts());
    if (!others.isEmpty()) {
      words.add(others);
    }
    return String.join(" ", words);
  }
}
