// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/** The kinds of property, and the Java types they are kept in. */
public enum PropertyType {
  BOOL(JavaType.Kind.BOOLEAN),
  STRING(JavaType.Kind.STRING),
  UINT8(JavaType.Kind.BYTE),
  UINT16(JavaType.Kind.SHORT),
  UINT32(JavaType.Kind.INT),
  UINT64(JavaType.Kind.LONG),
  INT32(JavaType.Kind.INT, Form.SIGNED),
  INT64(JavaType.Kind.LONG, Form.SIGNED),
  SIZE32(JavaType.Kind.INT, Form.SIZE),
  SIZE(JavaType.Kind.LONG, Form.SIZE),
  ENUM(JavaType.Kind.ENUM),
  MAC_ADDRESS(JavaType.Kind.MAC_ADDRESS),
  PCI_ADDRESS(JavaType.Kind.PCI_ADDRESS),
  UUID(JavaType.Kind.UUID),
  CHARDEV(JavaType.Kind.CHAR_BACKEND),
  LINK(JavaType.Kind.QOM_OBJECT);

  /** What an integer is. */
  public enum Form {
    PLAIN,
    SIGNED,
    SIZE
  }

  private final JavaType.Kind kind;
  private final Form form;

  PropertyType(JavaType.Kind kind) {
    this(kind, Form.PLAIN);
  }

  PropertyType(JavaType.Kind kind, Form form) {
    this.kind = kind;
    this.form = form;
  }

  static Optional<PropertyType> of(JavaType type, Form form) {
    for (PropertyType candidate : values()) {
      if (type.kind() == candidate.kind
          && form == candidate.form
          && (candidate.hasLists() || !type.array())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Whether arrays of it are lists; what leads somewhere stands alone. */
  private boolean hasLists() {
    return this != CHARDEV && this != LINK;
  }

  /** The smallest integer of this kind. */
  public BigInteger min() {
    return isSigned() ? BigInteger.TWO.pow(8 * kind.bytes() - 1).negate() : BigInteger.ZERO;
  }

  /** The largest integer of this kind. */
  public BigInteger max() {
    int bits = 8 * kind.bytes() - (isSigned() ? 1 : 0);
    return BigInteger.TWO.pow(bits).subtract(BigInteger.ONE);
  }

  /** Whether its integers have a sign. */
  public boolean isSigned() {
    return form == Form.SIGNED;
  }

  /** Whether its integers are numbers of bytes. */
  public boolean isSize() {
    return form == Form.SIZE;
  }

  /** The kind as tools show it. */
  public String typeName() {
    return switch (this) {
      case STRING, CHARDEV, MAC_ADDRESS, PCI_ADDRESS, UUID -> "str";
      case SIZE32 -> "size";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether values are integers. */
  public boolean isInteger() {
    return kind.bytes() > 0;
  }
}
