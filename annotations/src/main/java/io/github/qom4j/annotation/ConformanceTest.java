// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates tests of a device from its declaration: reset values, what each bit does, accesses of
 * every width, hooks, logs, peeks, saving and loading.
 *
 * <pre>{@code
 * @ConformanceTest(
 *     value = TinyUart.class,
 *     exclude = @Exclude(register = "DATA", reason = "a FIFO, not storage"))
 * final class TinyUartConformance {}
 * }</pre>
 *
 * The annotation stands in the test sources, on a class in the device's package; the processor
 * writes {@code TinyUart_ConformanceTest} beside it. The tests need the module {@code testing} and
 * JUnit 5. Where the class has a method {@code static void prepare(TinyUart device)}, it is called
 * for each device before it is realized.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConformanceTest {
  /**
   * The device.
   *
   * @return a class with {@link QomType} that has objects
   */
  Class<?> value();

  /**
   * Registers whose values are not what their declaration alone says.
   *
   * @return the registers; they are not accessed, and the tests show as skipped for the reason
   */
  Exclude[] exclude() default {};
}
