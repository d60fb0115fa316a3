// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The section in which the state of a device migrates. The fields of the section are the fields of
 * the class with {@link VMStateField}, in the order of their declaration. If a superclass has
 * state, its section comes first, as a structure named {@code parent_obj}.
 *
 * <p>A class that has this annotation, but neither {@link QomType} nor {@link RegisterBlock}, is a
 * structure: what devices, blocks and other structures have in fields with {@link VMStateField}, as
 * one object, an array or a list. The objects are of this class, not of one that extends it.
 *
 * <pre>{@code
 * @VMState("dma-channel")
 * static final class Channel {
 *   @VMStateField(unsigned = true) int source;
 *   @VMStateField(unsigned = true) int left;
 * }
 *
 * @VMStateField final Channel[] channels = {new Channel(), new Channel()};
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface VMState {
  /**
   * Name of the section.
   *
   * @return the name; by default the type's, or the class's, with its words in lower case and
   *     joined by underscores
   */
  String value() default "";

  /**
   * Version that is written.
   *
   * @return the version, 0 or more
   */
  int version() default 1;

  /**
   * Oldest version that can be read.
   *
   * @return the version; at most {@link #version()}
   */
  int minimumVersion() default 1;

  /**
   * When the section of a device is sent and loaded among those of a machine. QEMU names the levels
   * {@code DEFAULT} (0), {@code IOMMU} (1), {@code PCI_BUS} (2), {@code VIRTIO_MEM} (3), {@code
   * GICV3_ITS} (4) and {@code GICV3} (5).
   *
   * @return higher ones come first
   */
  int priority() default 0;

  /**
   * Why the state of a device cannot be saved. A machine that has such a device refuses to migrate
   * and says why. The fields of the device need no annotation, because none of them is sent.
   *
   * @return the reason; empty if the state can be saved
   */
  String unmigratable() default "";
}
