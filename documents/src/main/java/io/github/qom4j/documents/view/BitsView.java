// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.view;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bits of a register next to each other: a field, or bits between fields that exist without a name
 * or do not exist.
 *
 * @param msb highest bit
 * @param lsb lowest bit
 * @param field the field; null if the bits have no name
 * @param isReserved whether the bits do not exist
 */
public record BitsView(int msb, int lsb, FieldDocument field, boolean isReserved) {
  /** The bits of a register, from the highest down; all of them, each once. */
  static List<BitsView> of(RegisterDocument register) {
    List<FieldDocument> fields =
        register.fields().stream()
            .sorted(Comparator.comparingInt(FieldDocument::lsb).reversed())
            .toList();
    List<BitsView> found = new ArrayList<>();
    int next = register.bits() - 1;
    for (FieldDocument field : fields) {
      if (field.msb() <= next) {
        gap(register, next, field.msb() + 1, found);
        found.add(new BitsView(field.msb(), field.lsb(), field, false));
        next = field.lsb() - 1;
      }
    }
    gap(register, next, 0, found);
    return found;
  }

  /** Bits without a name, split where those that exist begin and end. */
  private static void gap(RegisterDocument register, int msb, int lsb, List<BitsView> found) {
    int first = msb;
    for (int bit = msb; bit >= lsb; bit--) {
      boolean isLast = bit == lsb || exists(register, bit) != exists(register, bit - 1);
      if (isLast) {
        found.add(new BitsView(first, bit, null, !exists(register, bit)));
        first = bit - 1;
      }
    }
  }

  private static boolean exists(RegisterDocument register, int bit) {
    return (register.mask() >>> bit & 1) != 0;
  }

  /** Whether it is a field. */
  public boolean isField() {
    return field != null;
  }

  /** Number of bits. */
  public int width() {
    return msb - lsb + 1;
  }

  /** The numbers of its bits, such as {@code 7:4} or {@code 3}. */
  public String range() {
    return msb == lsb ? Integer.toString(msb) : msb + ":" + lsb;
  }

  /** Its name, or what it is instead. */
  public String label() {
    return field != null ? field.name() : isReserved ? "reserved" : "";
  }

  /** What accesses do to it in letters; empty if the bits do not exist. */
  String access(AccessPolicy ofRegister) {
    return field != null ? field.access().label() : isReserved ? "" : ofRegister.label();
  }
}
