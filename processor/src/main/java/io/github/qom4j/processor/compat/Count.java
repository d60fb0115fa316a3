// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

/**
 * How many elements a field has.
 *
 * @param kind what says it
 * @param number the number, of a fixed one
 * @param member the member of the device that says it, of a counted one
 */
public record Count(Kind kind, long number, String member) {
  /** What says how many elements there are. */
  public enum Kind {
    /** Nothing: it is a single value. */
    SINGLE,
    /** The declaration. */
    FIXED,
    /** A member of the device. */
    COUNTED,
    /** Code that the processor does not see. */
    UNKNOWN
  }

  /** A single value. */
  public static final Count SINGLE = new Count(Kind.SINGLE, 1, "");

  /** As many as code says. */
  public static final Count UNKNOWN = new Count(Kind.UNKNOWN, 0, "");

  /**
   * As many as the declaration says.
   *
   * @param number how many
   * @return the count
   */
  public static Count of(long number) {
    return new Count(Kind.FIXED, number, "");
  }

  /**
   * As many as a member of the device says.
   *
   * @param member its name
   * @return the count
   */
  public static Count by(String member) {
    return new Count(Kind.COUNTED, 0, member);
  }

  /** Whether other state says it. */
  boolean isCounted() {
    return kind == Kind.COUNTED;
  }

  /** Whether the number is known here. */
  boolean isFixed() {
    return kind == Kind.SINGLE || kind == Kind.FIXED;
  }

  /** As it is written after a type. */
  @Override
  public String toString() {
    return switch (kind) {
      case SINGLE -> "";
      case FIXED -> "[" + number + "]";
      case COUNTED -> "[" + member + "]";
      case UNKNOWN -> "[?]";
    };
  }
}
