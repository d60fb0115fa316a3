// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** The kinds of property, and the Java types they are kept in. */
public enum PropertyType {
  BOOL(JavaType.Kind.BOOLEAN, false),
  STRING(JavaType.Kind.STRING, false),
  UINT8(JavaType.Kind.BYTE, false),
  UINT16(JavaType.Kind.SHORT, false),
  UINT32(JavaType.Kind.INT, false),
  UINT64(JavaType.Kind.LONG, false),
  INT32(JavaType.Kind.INT, true),
  INT64(JavaType.Kind.LONG, true),
  CHARDEV(JavaType.Kind.CHAR_BACKEND, false),
  LINK(JavaType.Kind.QOM_OBJECT, false);

  private final JavaType.Kind kind;
  private final boolean signed;

  PropertyType(JavaType.Kind kind, boolean signed) {
    this.kind = kind;
    this.signed = signed;
  }

  static Optional<PropertyType> of(JavaType type, boolean signed) {
    for (PropertyType candidate : values()) {
      if (type.is(candidate.kind) && signed == candidate.signed) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The smallest integer of this kind. */
  public BigInteger min() {
    return signed ? BigInteger.TWO.pow(8 * kind.bytes() - 1).negate() : BigInteger.ZERO;
  }

  /** The largest integer of this kind. */
  public BigInteger max() {
    int bits = 8 * kind.bytes() - (signed ? 1 : 0);
    return BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
  }

  /** The kind as tools show it. */
  public String typeName() {
    return switch (this) {
      case STRING, CHARDEV -> "str";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether values are integers. */
  public boolean isInteger() {
    return kind.bytes() > 0;
  }
}
