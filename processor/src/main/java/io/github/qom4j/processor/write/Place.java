// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

/**
 * Where a field is written or read: among fields of fixed sizes, or where the stream is.
 *
 * @param offset bytes from the variable {@code at}; negative for where the stream is
 */
record Place(int offset) {
  static final Place OF_STREAM = new Place(-1);

  /** The place as a call's only argument. */
  String alone() {
    return offset < 0 ? "" : offset == 0 ? "at" : "at + " + offset;
  }

  /** The place as the first of a call's arguments. */
  String first() {
    return offset < 0 ? "" : alone() + ", ";
  }

  /** The place behind a field that begins here. */
  Place after(int size) {
    return offset < 0 ? this : new Place(offset + size);
  }
}
