// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class a board: a machine's memory, its devices, where they lie and how they are
 * connected, as its fields say.
 *
 * <pre>{@code
 * @Board(names = "bell", description = "A doorbell")
 * final class Bell {
 *   @Ram(name = "bell.ram", base = 0x8000_0000L) MemoryRegion ram;
 *
 *   @Part
 *   @SetProperty(name = "num-inputs", value = "8")
 *   InterruptSink controller;
 *
 *   @Part
 *   @Mmio(0x1000_0000)
 *   @Serial(0)
 *   @Connect(irq = 0, to = "controller", input = 5)
 *   TinyUart uart;
 * }
 * }</pre>
 *
 * <p>The class needs a constructor without parameters that is not private, and may not be private
 * itself. Each machine has an object of the class, whose fields the companion fills. Parts are
 * realized, and reset, in the order of their fields, but after those they {@link Link} to.
 *
 * <p>The last of the board's names makes its type: {@code bell-machine}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Board {
  /**
   * What users call the board.
   *
   * @return one or more names; the last one is the version that the others stand for
   */
  String[] names();

  /**
   * What the board is.
   *
   * @return a few words, for lists
   */
  String description();

  /**
   * The architecture that the board's programs are for, as {@code query-target} says it.
   *
   * @return QEMU's name of it, such as {@code aarch64} or {@code x86_64}; empty if the board is for
   *     none in particular, and then it is the host's
   */
  String target() default "";

  /**
   * Properties of QEMU's board that make no difference here.
   *
   * @return names that users may write after the board's, with any value
   */
  String[] ignores() default {};

  /**
   * The devices of the system bus that users may add with {@code -device}: of these types and those
   * that descend from them, as far as users make them at all. {@code sys-bus-device} stands for all
   * of them. If the board has a platform bus, their registers and lines are placed there.
   *
   * @return names of types, which need not be known
   */
  String[] dynamicDevices() default {};

  /**
   * Values that properties of all devices of a type have on the board, unless the user says
   * otherwise with {@code -global} or for a device: what keeps a board of an earlier version as it
   * was. They replace the types' defaults.
   *
   * @return what {@code -global} takes, such as {@code hpet.msi=on}
   */
  String[] globals() default {};
}
