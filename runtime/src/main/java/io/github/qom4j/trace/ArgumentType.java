// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.Optional;

/** Type of an argument of a trace event. */
public enum ArgumentType {
  /** A truth value. */
  BOOL("bool", 1, false),
  /** A signed integer of 8 bits. */
  INT8("int8_t", 8, true),
  /** An unsigned integer of 8 bits. */
  UINT8("uint8_t", 8, false),
  /** A signed integer of 16 bits. */
  INT16("int16_t", 16, true),
  /** An unsigned integer of 16 bits. */
  UINT16("uint16_t", 16, false),
  /** A signed integer of 32 bits. */
  INT32("int32_t", 32, true),
  /** An unsigned integer of 32 bits. */
  UINT32("uint32_t", 32, false),
  /** A signed integer of 64 bits. */
  INT64("int64_t", 64, true),
  /** An unsigned integer of 64 bits. */
  UINT64("uint64_t", 64, false),
  /** What tells one object from another, 64 bits. */
  POINTER("void *", 64, false),
  /** A text, or null. */
  STRING("const char *", 0, false);

  private final String cName;
  private final int bits;
  private final boolean signed;

  ArgumentType(String cName, int bits, boolean signed) {
    this.cName = cName;
    this.bits = bits;
    this.signed = signed;
  }

  static Optional<ArgumentType> of(String cName) {
    for (ArgumentType type : values()) {
      if (type.cName.equals(cName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * The type's name in C, as the declaration of an event writes it.
   *
   * @return the name
   */
  public String cName() {
    return cName;
  }

  /**
   * Width of an integer.
   *
   * @return bits; 0 for a string
   */
  public int bits() {
    return bits;
  }

  /**
   * Whether an integer has a sign.
   *
   * @return true if it has
   */
  public boolean isSigned() {
    return signed;
  }

  /**
   * An integer of this type, extended to 64 bits: by its sign, or by zeros if the type has none.
   *
   * @param value a Boolean or a Number, of which the low bits count
   * @return the extended integer
   */
  public long extend(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    long number = ((Number) value).longValue();
    int unused = 64 - bits;
    return signed ? number << unused >> unused : number << unused >>> unused;
  }
}
