// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

/**
 * What a bus does when devices are plugged in and out. A bus without a handler takes devices only
 * while its machine is being built.
 *
 * <p>All methods are called with the big lock held.
 */
public interface HotplugHandler {
  /**
   * Looks at a device before it is realized.
   *
   * @param device the device, in its bus
   * @throws io.github.qom4j.error.QomException if it cannot be plugged in; nothing has been done
   *     then
   */
  default void prePlug(Device device) {}

  /**
   * Connects a device that has been realized.
   *
   * @param device the device
   * @throws io.github.qom4j.error.QomException if it cannot be plugged in; it is unrealized then
   */
  default void plug(Device device) {}

  /**
   * Asks the guest to give a device up. Whoever hears the guest's answer calls {@link
   * Device#completeUnplug()} or {@link Device#refuseUnplug()}.
   *
   * @param device the device
   * @return false if the guest is not asked and the device is to be taken out at once
   * @throws io.github.qom4j.error.QomException if it cannot be taken out
   */
  default boolean requestUnplug(Device device) {
    return false;
  }

  /**
   * Disconnects a device that is about to be unrealized.
   *
   * @param device the device
   * @throws io.github.qom4j.error.QomException if it cannot be taken out; it stays then
   */
  default void unplug(Device device) {}
}
