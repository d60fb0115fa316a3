// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * A Java type, as far as declarations care.
 *
 * @param kind what it is
 * @param array whether it is an array of that
 * @param rows what the rows of an array of arrays of integers or booleans have, if it is one
 * @param text the type as the source writes it
 */
public record JavaType(Kind kind, boolean array, Optional<Kind> rows, String text) {
  /** What a type is. */
  public enum Kind {
    VOID,
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    CHAR,
    STRING,
    ENUM,
    BIT_SET,
    CHAR_BACKEND,
    CLOCK_INPUT,
    FIFO,
    IRQ_LINE,
    TIMER,
    MAC_ADDRESS,
    PCI_ADDRESS,
    UUID,
    QOM_OBJECT,
    OTHER;

    /** Bytes of an integer of this kind, 0 for anything else. */
    public int bytes() {
      return switch (this) {
        case BYTE -> 1;
        case SHORT -> 2;
        case INT -> 4;
        case LONG -> 8;
        default -> 0;
      };
    }
  }

  /** Whether this is the kind itself, not an array of it. */
  public boolean is(Kind other) {
    return kind == other && !array;
  }
}
