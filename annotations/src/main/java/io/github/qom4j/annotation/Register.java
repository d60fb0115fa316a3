// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a register.
 *
 * <p>On a field, the field is the register's storage: {@code byte}, {@code short}, {@code int} and
 * {@code long} are registers of 8, 16, 32 and 64 bits, an array is a row of them. On a method,
 * together with {@link OnRead} or {@link OnWrite}, the register has no storage of its own. The
 * Javadoc of the field or method is the register's description.
 *
 * <p>The bits are named by an interface of mask constants, which is the layout:
 *
 * <pre>{@code
 * interface Ctrl {
 *   /** Port enable. *}{@code /
 *   int EN = 1 << 0;
 *   /** Trigger level. *}{@code /
 *   int LEVEL = 0xF << 8;
 * }
 *
 * /** Port control. *}{@code /
 * @Register(offset = 0x0, name = "CTRL", bits = Ctrl.class, reset = Ctrl.EN)
 * int control;
 * }</pre>
 *
 * Registers are state: the field migrates, under the name {@link VMStateField} would give it.
 *
 * <p>A field with several of this annotation is one storage seen at several offsets. What resets do
 * to it the first one says; the others say the same of their bits, or nothing.
 *
 * <p>A constant that combines others ({@code int ERRORS = OE | BE}) is a group, not a field of its
 * own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
@Repeatable(Register.Views.class)
public @interface Register {
  /**
   * Where the register lies in its bank.
   *
   * @return byte offset, a multiple of the register's width
   */
  long offset();

  /**
   * The register's name as the data sheet writes it.
   *
   * @return letters, digits and underscores
   */
  String name();

  /**
   * The layout: an interface of mask constants.
   *
   * @return the interface; {@code void.class} means all bits are one unnamed field
   */
  Class<?> bits() default void.class;

  /**
   * What reads and writes do to the stored bits.
   *
   * @return the policy
   */
  AccessPolicy access() default AccessPolicy.RW;

  /**
   * Value after a reset.
   *
   * @return the value; it fits the register
   */
  long reset() default 0;

  /**
   * The bits the register has, where no layout names them; the others read 0 and ignore writes.
   *
   * @return the bits; by default all
   */
  long mask() default -1;

  /**
   * How many registers of this kind follow each other; their storage is an array field.
   *
   * @return 1 or more; the field is an array if it is given
   */
  int count() default 0;

  /**
   * From one register of an array to the next.
   *
   * @return bytes; by default the registers' width
   */
  long stride() default 0;

  /**
   * The resets over which the register keeps its value.
   *
   * @return the resets that do not set it
   */
  Survives survives() default Survives.NOTHING;

  /**
   * The bank, where the device has several.
   *
   * @return its name; by default the first
   */
  String bank() default "";

  /**
   * The register's name in trace events.
   *
   * @return the name; by default the register's, without the prefix of {@link
   *     TraceEvents#registerPrefix()}
   */
  String traceName() default "";

  /** Several views of one storage. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.FIELD, ElementType.METHOD})
  @interface Views {
    /**
     * The views.
     *
     * @return two or more
     */
    Register[] value();
  }
}
