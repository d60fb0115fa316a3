// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.annotation.DeviceType;
import io.github.qom4j.annotation.GpioOut;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.ResetHold;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.qdev.Device;

/** Stands for those devices of a PC that lower their interrupt lines when they are reset. */
@QomType("qom4j-pc-lines")
@DeviceType(userCreatable = false)
public class PcLines extends Device {
  /** Interrupt of the keyboard. */
  @GpioOut("keyboard")
  IrqLine keyboard;

  /** Interrupt of power management. */
  @GpioOut("acpi")
  IrqLine acpi;

  /** Interrupt of the real-time clock. */
  @GpioOut("rtc")
  IrqLine rtc;

  @ResetHold
  void lowerLines() {
    keyboard.lower();
    acpi.lower();
    rtc.lower();
  }
}
