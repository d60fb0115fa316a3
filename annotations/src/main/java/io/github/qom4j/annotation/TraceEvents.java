// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The trace events of a device, on an interface nested in its class: each method is an event. The
 * device has a field of the interface's type, which is filled when the device is made; to emit an
 * event, it calls the method.
 *
 * <pre>{@code
 * @TraceEvents
 * interface Trace {
 *   @TraceEvent("RX FIFO read, used %u/%u")
 *   void readFifo(int used, int depth);
 * }
 *
 * Trace trace;
 * }</pre>
 *
 * The event of a method has the name of the type, an underscore and the method's name: {@code
 * pl011_read_fifo}. A subclass emits its parent's events under its parent's names. A class may have
 * a field of another class's interface, and emits that one's events.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface TraceEvents {
  /**
   * What the names of the events begin with.
   *
   * @return letters, digits and underscores; by default the name of the type, with underscores for
   *     hyphens
   */
  String value() default "";

  /**
   * What the names of registers begin with that events shall not show.
   *
   * @return the prefix; {@code "UART"} makes UARTCR be shown as CR
   */
  String registerPrefix() default "";
}
