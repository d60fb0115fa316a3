// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/** What a device is for. */
public enum Category {
  /** Connects other devices. */
  BRIDGE,
  /** Is plugged into USB, or controls it. */
  USB,
  /** Keeps data. */
  STORAGE,
  /** Sends and receives packets. */
  NETWORK,
  /** Takes what users type and point at, or characters. */
  INPUT,
  /** Shows pictures. */
  DISPLAY,
  /** Makes sound. */
  SOUND,
  /** Anything else. */
  MISC,
  /** A processor. */
  CPU,
  /** Resets the machine when the guest hangs. */
  WATCHDOG
}
