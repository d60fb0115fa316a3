// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/** A form of values on the wire, as {@code WireType} names them. */
public enum WireForm {
  /** The form of the Java type. */
  DEFAULT(0, false),
  INT8(1, false),
  INT16(2, false),
  INT32(4, false),
  INT64(8, false),
  UINT8(1, true),
  UINT16(2, true),
  UINT32(4, true),
  UINT64(8, true),
  BUFFER(0, false),
  QLIST(0, false);

  private final int bytes;
  private final boolean isUnsigned;

  WireForm(int bytes, boolean isUnsigned) {
    this.bytes = bytes;
    this.isUnsigned = isUnsigned;
  }

  /** Bytes of an integer, 0 for anything else. */
  public int bytes() {
    return bytes;
  }

  /** Whether an integer has no sign. */
  public boolean isUnsigned() {
    return isUnsigned;
  }

  /** The integer of a size. */
  public static WireForm of(int bytes, boolean isUnsigned) {
    return valueOf((isUnsigned ? "UINT" : "INT") + 8 * bytes);
  }
}
