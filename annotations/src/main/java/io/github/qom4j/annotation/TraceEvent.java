// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A trace event, on a method of an interface with {@link TraceEvents}. The method's parameters are
 * the event's arguments: at most 10 of type {@code boolean}, {@code byte}, {@code short}, {@code
 * int}, {@code long} or {@code String}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TraceEvent {
  /**
   * The event as text: a format as of C's {@code printf}, with one conversion for each argument.
   * Integers are shown by {@code %d} and {@code %i} as signed numbers, by {@code %u}, {@code %x},
   * {@code %X} and {@code %o} as unsigned ones of their type's width, by {@code %c} as a character,
   * a {@code long} by {@code %p} as an address; strings by {@code %s}.
   *
   * @return the format, a line without its end; nothing says how wide arguments are, their types do
   */
  String value();

  /**
   * When the event is emitted by itself.
   *
   * @return the occasions; none if the device's code emits it
   */
  Occasion[] on() default {};
}
