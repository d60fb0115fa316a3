// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What users see of a type of devices, and what they may do with it. What is not written is as in
 * the superclass.
 *
 * <pre>{@code
 * @QomType("lamp")
 * @DeviceType(categories = Category.DISPLAY, description = "A lamp", bus = LampBus.class)
 * public class Lamp extends Device { ... }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DeviceType {
  /**
   * What the devices are for: the headings under which {@code -device help} lists the type.
   *
   * @return one or more
   */
  Category[] categories() default {};

  /**
   * What the devices are.
   *
   * @return a few words, for lists
   */
  String description() default "";

  /**
   * What the devices are plugged into. Devices of the system bus need not say it.
   *
   * @return class of the bus
   */
  Class<?> bus() default void.class;

  /**
   * Whether users make devices of the type, with {@code -device} or {@code device_add}. Those of
   * the system bus are made by boards unless it is said here.
   *
   * @return false if only boards make them
   */
  boolean userCreatable() default true;

  /**
   * Whether the devices may come and go while the machine runs, if their bus lets them.
   *
   * @return false if not
   */
  boolean hotpluggable() default true;
}
