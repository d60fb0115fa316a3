// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;
import io.github.qom4j.documents.registers.FieldView.Constraint;
import io.github.qom4j.documents.registers.FieldView.ValueView;

/** Shows fields as files show them. */
final class FieldViews {
  private FieldViews() {}

  static FieldView view(RegisterDocument register, FieldDocument field, boolean isVolatile) {
    Constraint constraint = constraint(field);
    long reset = register.reset() >>> field.lsb() & field.largest();
    return new FieldView(
        field,
        field.name(),
        PlainText.line(field.description(), Notes.of(field)),
        field.lsb(),
        field.width(),
        Numbers.hex(reset),
        Resets.isKnown(register, field),
        AccessWords.of(field.access()),
        isVolatile,
        constraint,
        field.values().stream()
            .map(v -> new ValueView(v.name(), PlainText.line(v.description()), hex(v.value())))
            .toList(),
        facts(register, field, constraint));
  }

  private static String hex(long value) {
    return Numbers.hex(value);
  }

  private static Constraint constraint(FieldDocument field) {
    if (field.isWrittenAsRead()) {
      return new Constraint("writeAsRead", "", "");
    }
    if (Notes.isRange(field)) {
      return new Constraint("range", hex(Notes.min(field)), hex(Notes.max(field)));
    }
    return field.values().isEmpty()
        ? Constraint.NONE
        : new Constraint("useEnumeratedValues", "", "");
  }

  private static Facts facts(
      RegisterDocument register, FieldDocument field, Constraint constraint) {
    boolean isHidden = !constraint.kind().equals("range") && Notes.isRange(field);
    return new Facts.Builder()
        .add("access", field.access().name(), !AccessWords.of(field.access()).isExact())
        .add("survives", field.survives().name(), field.survives() != Survival.NOTHING)
        .add("unmodelled", "true", field.isUnmodelled())
        .add("forbidden", String.join(" ", field.forbidden()), !field.forbidden().isEmpty())
        .add("min", "0x" + hex(Notes.min(field)), isHidden)
        .add("max", "0x" + hex(Notes.max(field)), isHidden)
        .build();
  }
}
