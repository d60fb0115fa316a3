// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import java.util.HashSet;
import java.util.Set;

/** The storage of a register is an integer, that of a row of registers an array. */
final class RegisterTypeCheck implements Check {
  @Override
  public void check(TypeModel type, Report report) {
    Set<FieldModel> seen = new HashSet<>();
    for (RegisterModel register : type.registers()) {
      if (register.width() == 0 && register.field().filter(seen::add).isPresent()) {
        FieldModel field = register.field().get();
        report.add(
            Rule.REGISTER_TYPE,
            field.origin(),
            "Register %s is %s; %s.",
            field.name(),
            field.type().text(),
            advice(register, field));
      }
    }
  }

  /** The type of a register that has bits. */
  static String holding(long bits) {
    int highest = Long.SIZE - Long.numberOfLeadingZeros(bits);
    if (highest <= Integer.SIZE) {
      return highest <= Byte.SIZE ? "a byte" : highest <= Short.SIZE ? "a short" : "an int";
    }
    return "a long";
  }

  private static String advice(RegisterModel register, FieldModel field) {
    if (field.type().kind().bytes() == 0) {
      return "use byte, short, int or long for 8, 16, 32 or 64 bits";
    }
    return field.type().array()
        ? "say how many there are with count"
        : "make it an array of " + register.count() + ", or drop count";
  }
}
