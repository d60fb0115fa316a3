// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static io.github.qom4j.annotation.AccessPolicy.*;
import static io.github.qom4j.annotation.Trigger.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.sysbus.SysBusDevice;

/** A doorman who notes that the door is open, as it is at first, and rings when he notes it. */
@QomType("test-doorman")
@RegisterBank(size = 8)
public class Doorman extends SysBusDevice {
  /** The door. */
  @Register(offset = 0x0, name = "DOOR", bits = Door.class, reset = Door.OPEN)
  int door;

  interface Door {
    /** It is open. */
    int OPEN = 1 << 0;
  }

  /** What he noted. */
  @Register(offset = 0x4, name = "NOTES", bits = Notes.class)
  int notes;

  interface Notes {
    /** The door was open. */
    @Bits(value = W1C, when = "DOOR.OPEN")
    int OPEN = 1 << 0;
  }

  /** Rings when he notes that the door is open. */
  @Irq(when = "NOTES.OPEN", trigger = RISING)
  IrqLine bell;
}
