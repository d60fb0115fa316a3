// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

/** Is told what becomes of a device: the machine it is in. Called with the big lock held. */
public interface DeviceListener {
  /** A listener that does nothing. */
  DeviceListener NONE = new DeviceListener() {};

  /**
   * A device was realized; from now on it is reset and migrates with the machine.
   *
   * @param device the device
   */
  default void realized(Device device) {}

  /**
   * A device is about to be unrealized, or could not be realized after all.
   *
   * @param device the device
   */
  default void unrealized(Device device) {}

  /**
   * A device that was in use is gone.
   *
   * @param device the device
   * @param path where it was
   */
  default void deleted(Device device, String path) {}

  /**
   * The guest did not give a device up.
   *
   * @param device the device
   */
  default void unplugRefused(Device device) {}
}
