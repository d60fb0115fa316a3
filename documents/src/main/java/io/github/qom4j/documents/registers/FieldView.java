// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.FieldDocument;
import java.util.List;

/**
 * Bits of a register.
 *
 * @param field their document
 * @param name their name, unique in the register
 * @param text what they are, in one line, never empty
 * @param lsb lowest bit
 * @param width number of bits
 * @param reset value after a reset, not shifted, in hexadecimal
 * @param isResetKnown whether a reset gives them a value
 * @param words what accesses do to them, in the words of formats
 * @param isVolatile whether the device changes them
 * @param constraint what the guest may write, in the words of formats
 * @param values their enumerated values
 * @param facts what formats have no words for, by name
 */
public record FieldView(
    FieldDocument field,
    String name,
    String text,
    int lsb,
    int width,
    String reset,
    boolean isResetKnown,
    AccessWords words,
    boolean isVolatile,
    Constraint constraint,
    List<ValueView> values,
    Facts facts) {
  /** Highest bit. */
  public int msb() {
    return lsb + width - 1;
  }

  /** The bits, in hexadecimal. */
  public String mask() {
    return Long.toHexString(field.mask());
  }

  /**
   * A value that has a name.
   *
   * @param name its name as an identifier
   * @param text what it means, in one line; empty if nothing says
   * @param value the value in hexadecimal
   */
  public record ValueView(String name, String text, String value) {}

  /**
   * What the guest may write: one of the three that SVD and IP-XACT know.
   *
   * @param kind {@code writeAsRead}, {@code useEnumeratedValues}, {@code range}; empty for anything
   * @param min smallest value of a range, in hexadecimal
   * @param max largest value of a range, in hexadecimal
   */
  public record Constraint(String kind, String min, String max) {
    /** Anything may be written. */
    static final Constraint NONE = new Constraint("", "", "");
  }
}
