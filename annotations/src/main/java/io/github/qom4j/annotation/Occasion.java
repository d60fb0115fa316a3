// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/**
 * When a trace event is emitted by itself.
 *
 * <p>Of an access the event is told by the types of its parameters: the first integer is the offset
 * in the bank as the device sees the access, the second the value the device returns or receives,
 * the string is the register's name: {@link Register#traceName()}, {@code ID} for an identification
 * register, {@code UNKN} where no register lies.
 */
public enum Occasion {
  /**
   * The guest reads: after the read's effects and its log messages; before everything if the event
   * has no parameter for the value.
   */
  READ,
  /** The guest writes: before the write's effects. */
  WRITE,
  /** The guest reads where it may not: instead of the log message that tells of a bad offset. */
  BAD_READ,
  /** The guest writes where it may not: instead of the log message that tells of a bad offset. */
  BAD_WRITE,
  /**
   * The guest writes to a repeat of a {@linkplain RegisterGroup group}, seen or not: before the
   * write's effects. The event's only parameter is the number of the repeat.
   */
  WRITE_REPEAT,
  /**
   * The guest accesses a repeat of a {@linkplain RegisterGroup group} that it does not see: instead
   * of the log message that tells of a bad offset. The event's only parameter is the number of the
   * repeat.
   */
  UNSEEN_REPEAT,
  /**
   * The interrupt lines are driven: before any of them is. The event's only parameter, {@code int}
   * or {@code boolean}, says whether an interrupt is asserted.
   */
  UPDATE_IRQS
}
