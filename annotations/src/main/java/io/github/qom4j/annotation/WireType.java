// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** A form of values on the wire, for {@link VMStateField#as()}. */
public enum WireType {
  /** The form of the Java type. */
  DEFAULT,

  /** One byte with a sign, of a wider integer or of a {@code boolean}, which is 0 or 1. */
  INT8,

  /** Two bytes with a sign, of a wider integer or of a {@code boolean}. */
  INT16,

  /** Four bytes with a sign, of a {@code long} or of a {@code boolean}. */
  INT32,

  /** Eight bytes with a sign, of a {@code boolean}. */
  INT64,

  /** One byte without a sign, of a wider integer or of a {@code boolean}. */
  UINT8,

  /** Two bytes without a sign, of a wider integer or of a {@code boolean}. */
  UINT16,

  /** Four bytes without a sign, of a {@code long} or of a {@code boolean}. */
  UINT32,

  /** Eight bytes without a sign, of a {@code boolean}. */
  UINT64,

  /** One field of bytes, of a {@code byte[]}, which is an array of one-byte fields without this. */
  BUFFER,

  /** A list that QEMU keeps in a QLIST, of a collection, which is a QTAILQ without this. */
  QLIST
}
