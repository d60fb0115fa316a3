// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.imports.OwnNotes;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.ValueDocument;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.source.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the fields of a register. */
final class SvdFields {
  private static final Pattern BIT_RANGE = Pattern.compile("\\[(\\d{1,2}):(\\d{1,2})\\]");
  private static final int MOST_VALUES = 4096;

  private final SvdDerivation derivation;
  private final SvdFacts facts;
  private final SvdEffects register;
  private final int bits;
  private final long reset;
  private final String path;
  private final List<FieldDocument> fields = new ArrayList<>();

  /**
   * Makes a reader for the fields of a register.
   *
   * @param derivation where elements have their parts from
   * @param facts what is said beside SVD's words
   * @param register what accesses do to the register
   * @param bits its width
   * @param reset its value after a reset
   * @param path its path in the facts
   */
  SvdFields(
      SvdDerivation derivation,
      SvdFacts facts,
      SvdEffects register,
      int bits,
      long reset,
      String path) {
    this.derivation = derivation;
    this.facts = facts;
    this.register = register;
    this.bits = bits;
    this.reset = reset;
    this.path = path;
  }

  List<FieldDocument> read(XmlElement element) {
    for (XmlElement list : element.children("fields")) {
      for (XmlElement field : list.children("field")) {
        field(derivation.whole(field));
      }
    }
    return fields;
  }

  private void field(XmlElement field) {
    String name =
        field.text("name").orElseThrow(() -> field.place().error("<field> has no <name>"));
    if (name.matches("(?i)reserved_?\\d*")) {
      // What nothing names is reserved.
      return;
    }
    int[] range = range(field, name);
    if (field.child("dim").isEmpty()) {
      add(field, JavaNames.identifier(name), range[0], range[1]);
      return;
    }
    SvdDimension dimension = SvdDimension.of(field, bits);
    for (int i = 0; i < dimension.count(); i++) {
      // The increment of fields is in bits.
      add(
          field,
          JavaNames.identifier(dimension.name(name, i)),
          (int) (range[0] + i * dimension.increment()),
          range[1]);
    }
  }

  /** Lowest bit and width. */
  private int[] range(XmlElement field, String name) {
    int lsb;
    int width;
    Optional<String> range = field.text("bitRange");
    if (range.isPresent()) {
      Matcher matcher = BIT_RANGE.matcher(range.get());
      if (!matcher.matches()) {
        throw field
            .child("bitRange")
            .orElseThrow()
            .place()
            .error("<bitRange> is %s, not as [7:4]", SourceFile.quoted(range.get()));
      }
      lsb = Integer.parseInt(matcher.group(2));
      width = Integer.parseInt(matcher.group(1)) - lsb + 1;
    } else if (field.child("lsb").isPresent()) {
      lsb = SvdNumbers.small(field, "lsb", 63);
      width = SvdNumbers.small(field, "msb", 63) - lsb + 1;
    } else {
      lsb = SvdNumbers.small(field, "bitOffset", 63);
      width = field.child("bitWidth").isPresent() ? SvdNumbers.small(field, "bitWidth", 64) : 1;
    }
    if (width < 1 || lsb + width > bits) {
      throw field
          .place()
          .error(
              "field %s has bits %d to %d, but its register has %d",
              name, lsb, lsb + width - 1, bits);
    }
    return new int[] {lsb, width};
  }

  private void add(XmlElement field, String name, int lsb, int width) {
    if (lsb + width > bits) {
      throw field
          .place()
          .error("field %s has bit %d, but its register has %d", name, lsb + width - 1, bits);
    }
    SvdFacts.Fact fact = facts.of(path + "." + name);
    SvdEffects effects = register.with(field);
    AccessPolicy access = fact.access().orElseGet(effects::policy);
    long largest = -1L >>> 64 - width;
    Optional<XmlElement> range =
        field.child("writeConstraint").flatMap(constraint -> constraint.child("range"));
    long min =
        fact.number("min").or(() -> range.flatMap(r -> SvdNumbers.find(r, "minimum"))).orElse(0L);
    long max =
        fact.number("max")
            .or(() -> range.flatMap(r -> SvdNumbers.find(r, "maximum")))
            .orElse(largest);
    boolean isWritten = !access.isWritable();
    add(
        new FieldDocument(
            name,
            lsb,
            width,
            access,
            reset >>> lsb & largest,
            fact.survives(),
            SvdText.of(field),
            values(field, largest),
            fact.isTrue("unmodelled"),
            field
                .child("writeConstraint")
                .flatMap(constraint -> constraint.text("writeAsRead"))
                .filter("true"::equals)
                .isPresent(),
            fact.words("forbidden"),
            min == 0 || isWritten ? "" : Long.toUnsignedString(min),
            Long.compareUnsigned(max, largest) >= 0 || isWritten ? "" : Long.toUnsignedString(max),
            "",
            ""));
  }

  private void add(FieldDocument field) {
    fields.add(facts.type().isPresent() ? OwnNotes.without(field) : field);
  }

  /** The values of the first list, by number. */
  private List<ValueDocument> values(XmlElement field, long largest) {
    Map<Long, ValueDocument> values = new LinkedHashMap<>();
    Optional<XmlElement> list = field.child("enumeratedValues").map(derivation::whole);
    for (XmlElement value : list.map(l -> l.children("enumeratedValue")).orElse(List.of())) {
      Optional<String> text = value.text("value");
      if (text.isPresent() && !text.get().matches("[+]?(#|0b|0B)[01]*[xX].*")) {
        long number = SvdNumbers.parse(text.get(), value.place(), "value");
        String name = value.text("name").orElse("VALUE_" + Long.toUnsignedString(number));
        if (Long.compareUnsigned(number, largest) > 0) {
          throw value
              .place()
              .error("value %s of %s does not fit the field", text.get(), SourceFile.quoted(name));
        }
        values.putIfAbsent(
            number, new ValueDocument(number, JavaNames.identifier(name), SvdText.of(value)));
      }
      if (values.size() > MOST_VALUES) {
        throw value.place().error("<enumeratedValues> has more than %d values", MOST_VALUES);
      }
    }
    return List.copyOf(values.values());
  }
}
