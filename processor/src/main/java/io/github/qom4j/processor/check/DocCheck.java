// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.BitsModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What is generated for readers has texts, which say more than the names. */
final class DocCheck implements Check {
  /** The end of Basic Latin and Latin-1. */
  private static final int LAST_CHARACTER = 0xff;

  @Override
  public void check(TypeModel type, Report report) {
    if (type.isType()) {
      if (type.doc().isEmpty()) {
        report.add(
            Rule.TYPE_UNDOCUMENTED,
            type.origin(),
            "Type \"%s\" has no Javadoc, so that its reference page does not say what it is; write"
                + " what it models, by which data sheet, and where it differs.",
            type.qomName());
      }
      text("Type", type.qomName(), "device", type.doc(), type.origin(), report);
      type.properties().forEach(property -> property(property, report));
    }
    Set<Origin> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      if (seen.add(place(register))) {
        register(register, report);
      }
      register.layout().stream().filter(BitsModel::isHere).forEach(bits -> bits(bits, report));
    }
  }

  private static Origin place(RegisterModel register) {
    return register
        .field()
        .map(FieldModel::origin)
        .or(() -> register.method().map(MethodModel::origin))
        .orElse(register.origin());
  }

  private static void property(PropertyModel property, Report report) {
    FieldModel field = property.field();
    text("Property", property.name(), "property", field.doc(), field.origin(), report);
  }

  private static void register(RegisterModel register, Report report) {
    if (register.doc().isEmpty()) {
      report.add(
          Rule.REGISTER_UNDOCUMENTED,
          place(register),
          "Register %s has no Javadoc, so that reference and register description do not say what it"
              + " is for; write the data sheet's name of it and its meaning.",
          register.name());
    }
    text("Register", register.name(), "register", register.doc(), place(register), report);
  }

  private static void bits(BitsModel bits, Report report) {
    if (bits.doc().isEmpty()) {
      report.add(
          Rule.BITS_UNDOCUMENTED,
          bits.origin(),
          "%s has no Javadoc, so that reference and register description do not say what the %s for;"
              + " write the meaning.",
          bits.name(),
          bits.width() == 1 ? "bit is" : "bits are");
    }
    text(
        "Field",
        bits.name(),
        bits.width() == 1 ? "bit" : "bits",
        bits.doc(),
        bits.origin(),
        report);
  }

  private static void text(
      String kind, String name, String word, String doc, Origin origin, Report report) {
    String said = letters(doc);
    String known = letters(name);
    if (!said.isEmpty()
        && (said.equals(known)
            || said.equals(known + word)
            || said.equals("the" + known)
            || said.equals("the" + known + word)
            || said.equals(word + known))) {
      report.add(
          Rule.DOC_EMPTY,
          origin,
          "%s %s has the text \"%s\", which says no more than its name; write what it is for.",
          kind,
          name,
          doc);
    }
    doc.codePoints()
        .filter(character -> character > LAST_CHARACTER)
        .findFirst()
        .ifPresent(
            character ->
                report.add(
                    Rule.DOC_CHARACTER,
                    origin,
                    "The text of %s has the character U+%04X, which files in SVD cannot hold; write"
                        + " it with characters up to U+%04X.",
                    name,
                    character,
                    LAST_CHARACTER));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
