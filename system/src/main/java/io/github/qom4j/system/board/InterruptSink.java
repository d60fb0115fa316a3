// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.annotation.DeviceType;
import io.github.qom4j.annotation.GpioIn;
import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.qdev.Device;

/**
 * Stands where a board has its interrupt controller: it has the controller's input lines, which can
 * be listened in on, and does nothing when they are set.
 */
@QomType("qom4j-interrupt-sink")
@DeviceType(userCreatable = false)
public class InterruptSink extends Device {
  /** Number of input lines. */
  @Property(required = true)
  int numInputs;

  @GpioIn(length = "numInputs")
  void ignore(int number, int level) {}
}
