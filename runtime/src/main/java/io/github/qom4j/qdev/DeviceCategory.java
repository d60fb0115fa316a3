// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

/** What a device is for. */
public enum DeviceCategory {
  /** Connects other devices. */
  BRIDGE("Controller/Bridge/Hub"),
  /** Is plugged into USB, or controls it. */
  USB("USB"),
  /** Keeps data. */
  STORAGE("Storage"),
  /** Sends and receives packets. */
  NETWORK("Network"),
  /** Takes what users type and point at, or characters. */
  INPUT("Input"),
  /** Shows pictures. */
  DISPLAY("Display"),
  /** Makes sound. */
  SOUND("Sound"),
  /** Anything else. */
  MISC("Misc"),
  /** A processor. */
  CPU("CPU"),
  /** Resets the machine when the guest hangs. */
  WATCHDOG("Watchdog");

  private final String title;

  DeviceCategory(String title) {
    this.title = title;
  }

  /**
   * What lists of devices call it.
   *
   * @return a word or some
   */
  public String title() {
    return title;
  }
}
