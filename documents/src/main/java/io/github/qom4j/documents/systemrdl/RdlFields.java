// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.imports.OwnNotes;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.Survival;
import io.github.qom4j.documents.model.ValueDocument;
import io.github.qom4j.documents.registers.AccessWords;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.systemrdl.RdlComponent.RdlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of a register. */
final class RdlFields {
  private final RdlComponent register;
  private final int bits;
  private final boolean isOurs;
  private final List<FieldDocument> fields = new ArrayList<>();
  private int next;

  /**
   * Makes a reader.
   *
   * @param register the register
   * @param bits its width
   * @param isOurs whether the file is one of ours
   */
  RdlFields(RdlComponent register, int bits, boolean isOurs) {
    this.register = register;
    this.bits = bits;
    this.isOurs = isOurs;
  }

  List<FieldDocument> read() {
    for (RdlInstance instance : register.instances) {
      if (instance.component().kind.equals("field")) {
        field(instance);
      }
    }
    return fields;
  }

  /** Whether reads of a field do what no policy says. */
  static boolean isReadHooked(RdlComponent field) {
    return word(field, "onread").filter("ruser"::equals).isPresent();
  }

  /** Whether writes of a field do what no policy says. */
  static boolean isWriteHooked(RdlComponent field) {
    return word(field, "onwrite").filter("wuser"::equals).isPresent();
  }

  private void field(RdlInstance instance) {
    RdlComponent field = instance.component();
    long lsb = instance.lsb().orElse((long) next);
    long width =
        instance
            .msb()
            .map(msb -> msb - lsb + 1)
            .or(instance::count)
            .or(() -> field.property("fieldwidth").map(RdlParser::number))
            .orElse(1L);
    if (width < 1 || lsb < 0 || lsb >= bits || width > bits - lsb) {
      throw instance
          .place()
          .error(
              "field %s has bits %d to %d, but its register has %d",
              instance.name(), lsb, lsb + width - 1, bits);
    }
    next = (int) (lsb + width);
    RdlFacts facts = RdlFacts.of(field);
    AccessPolicy access =
        facts.constant("access", AccessPolicy.class).orElseGet(() -> policy(instance));
    long largest = -1L >>> 64 - width;
    long reset =
        instance
            .reset()
            .or(
                () ->
                    field
                        .property("reset")
                        .filter(token -> token.kind() == RdlToken.Kind.NUMBER)
                        .map(RdlParser::number))
            .orElse(0L);
    FieldDocument document =
        new FieldDocument(
            JavaNames.identifier(instance.name()),
            (int) lsb,
            (int) width,
            access,
            reset & largest,
            facts.constant("survives", Survival.class).orElse(Survival.NOTHING),
            text(field),
            values(field, largest),
            facts.isTrue("unmodelled"),
            facts.isTrue("writeAsRead"),
            facts.words("forbidden"),
            facts.number("min").filter(min -> min != 0).map(Long::toUnsignedString).orElse(""),
            facts
                .number("max")
                .filter(max -> max != largest)
                .map(Long::toUnsignedString)
                .orElse(""),
            "",
            "");
    fields.add(isOurs ? OwnNotes.without(document) : document);
  }

  private static Optional<String> word(RdlComponent field, String property) {
    return field.property(property).map(RdlToken::text).filter(word -> !word.equals("false"));
  }

  private static boolean is(RdlComponent field, String property) {
    return word(field, property).isPresent();
  }

  private static AccessPolicy policy(RdlInstance instance) {
    RdlComponent field = instance.component();
    if (is(field, "singlepulse")) {
      return AccessPolicy.PULSE;
    }
    String sw = word(field, "sw").orElse("rw");
    if (sw.equals("na")) {
      throw instance
          .place()
          .error("field %s is not there for software, which nothing here can say", instance.name());
    }
    String onread =
        word(field, "onread").orElse(is(field, "rclr") ? "rclr" : is(field, "rset") ? "rset" : "");
    String onwrite =
        word(field, "onwrite")
            .orElse(is(field, "woclr") ? "woclr" : is(field, "woset") ? "woset" : "");
    String shown = onread.equals("ruser") ? "" : onread;
    String stored = onwrite.equals("wuser") ? "" : onwrite;
    return AccessWords.rdlPolicy(sw, stored, shown)
        .orElseThrow(
            () ->
                instance
                    .place()
                    .error(
                        "sw = %s of field %s does not go with what reads and writes do (%s)",
                        sw, instance.name(), (shown + " " + stored).strip()));
  }

  /** What a component is. */
  static String text(RdlComponent component) {
    RdlToken desc = component.properties.get("desc");
    RdlToken name = component.properties.get("name");
    String text = desc != null ? desc.text() : name != null ? name.text() : "";
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private static List<ValueDocument> values(RdlComponent field, long largest) {
    Optional<RdlToken> encode = field.property("encode");
    if (encode.isEmpty()) {
      return List.of();
    }
    RdlToken name = encode.get();
    Map<String, RdlValue> values =
        field
            .values(name.text())
            .orElseThrow(() -> name.place().error("there is no enum %s", name));
    List<ValueDocument> documents = new ArrayList<>();
    values.forEach(
        (value, said) -> {
          if (Long.compareUnsigned(said.value(), largest) > 0) {
            throw name.place()
                .error("value %s of %s does not fit the field", SourceFile.quoted(value), name);
          }
          documents.add(
              new ValueDocument(said.value(), JavaNames.identifier(value), said.description()));
        });
    return documents;
  }
}
