// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;
import java.util.ArrayList;
import java.util.List;

/** Names bits of registers that have no layout, as formats want names for bits that exist. */
public final class UnnamedBits {
  private static final String ALL = "VALUE";

  private UnnamedBits() {}

  /** A field for each run of bits that a register has. */
  static List<FieldDocument> of(RegisterDocument register) {
    List<FieldDocument> fields = new ArrayList<>();
    long rest = register.mask() & -1L >>> 64 - register.bits();
    boolean isOne = isRun(rest);
    while (rest != 0) {
      int lsb = Long.numberOfTrailingZeros(rest);
      int width = Long.numberOfTrailingZeros(~(rest >>> lsb));
      String name = isOne ? ALL : "BITS_%d_%d".formatted(lsb + width - 1, lsb);
      FieldDocument field = field(register, name, lsb, width);
      fields.add(field);
      rest &= ~field.mask();
    }
    return fields;
  }

  /**
   * Whether fields are those of a register without a layout.
   *
   * @param fields the fields, from the lowest bit up
   * @return true if their names are made up
   */
  public static boolean areUnnamed(List<FieldDocument> fields) {
    return fields.size() == 1 && fields.get(0).name().equals(ALL)
        || !fields.isEmpty()
            && fields.stream()
                .allMatch(f -> f.name().equals("BITS_%d_%d".formatted(f.msb(), f.lsb())));
  }

  private static boolean isRun(long mask) {
    return mask != 0
        && Long.numberOfTrailingZeros(~(mask >>> Long.numberOfTrailingZeros(mask)))
            == Long.bitCount(mask);
  }

  private static FieldDocument field(RegisterDocument register, String name, int lsb, int width) {
    return new FieldDocument(
        name,
        lsb,
        width,
        register.access(),
        register.reset() >>> lsb & -1L >>> 64 - width,
        Survival.NOTHING,
        "",
        List.of(),
        false,
        false,
        List.of(),
        "",
        "",
        "",
        "");
  }
}
