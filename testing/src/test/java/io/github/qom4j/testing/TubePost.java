// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static io.github.qom4j.annotation.AccessPolicy.*;
import static io.github.qom4j.annotation.Trigger.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.register.IntFifo;
import io.github.qom4j.sysbus.SysBusDevice;

/** Tube post of a department store: capsules come in, capsules go out, a bell rings. */
@QomType("tube-post")
@RegisterBank(size = 0x20)
class TubePost extends SysBusDevice {
  /** Capsules that came and were not taken out. */
  @Fifo(
      depth = 8,
      empty = "STAT.IN_EMPTY",
      full = "STAT.IN_FULL",
      level = "LEVEL.IN",
      reached = "STAT.IN_ENOUGH",
      threshold = "CTRL.ENOUGH")
  IntFifo in;

  /** Capsules that wait for pressure. */
  @Fifo(
      depth = 4,
      filled = "STAT.OUT_WAITING",
      level = "LEVEL.OUT",
      reached = "STAT.OUT_HALF",
      below = "STAT.OUT_ROOM",
      threshold = "2")
  IntFifo out;

  /** Takes out a capsule, or sends one. */
  @Register(offset = 0x00, name = "TUBE")
  @OnRead
  int takeOut() {
    return in.pop();
  }

  @OnWrite("TUBE")
  void send(int capsule) {
    out.push(capsule);
  }

  @OnPeek("TUBE")
  int look() {
    return in.peek();
  }

  /** Who waits where. */
  @Register(offset = 0x04, name = "STAT", bits = Stat.class, access = RO)
  int stat;

  interface Stat {
    /** Nothing came. */
    int IN_EMPTY = 1 << 0;

    /** The basket is full. */
    int IN_FULL = 1 << 1;

    /** Enough came to walk over. */
    int IN_ENOUGH = 1 << 2;

    /** Something waits to go. */
    int OUT_WAITING = 1 << 8;

    /** Half of the rack is full. */
    int OUT_HALF = 3 << 9;

    /** Less than half of the rack is full. */
    int OUT_ROOM = 1 << 11;

    /** Pressure is up; never here. */
    @SuppressWarnings("QOM-354")
    int PRESSURE = 1 << 15;
  }

  /** How many wait. */
  @Register(offset = 0x08, name = "LEVEL", bits = Level.class, access = RO)
  short level;

  interface Level {
    /** In the basket. */
    int IN = 0xf << 4;

    /** In the rack. */
    int OUT = 0x7 << 12;
  }

  /** Control. */
  @Register(offset = 0x0c, name = "CTRL", bits = Ctrl.class)
  int control;

  interface Ctrl {
    /** Rings while enough came. */
    int RING = 1 << 0;

    /** How many are enough. */
    @Bits(reset = 3)
    int ENOUGH = 0xf << 4;

    /** Empties the basket. */
    @Bits(PULSE)
    int DUMP = 1 << 8;
  }

  @OnWrite("CTRL")
  int control(int written) {
    if ((written & Ctrl.DUMP) != 0) {
      in.clear();
    }
    return written;
  }

  /** What happened. */
  @Register(offset = 0x10, name = "EVENT", bits = Event.class, access = W1C)
  int event;

  interface Event {
    /** The basket became full. */
    @Bits(when = "STAT.IN_FULL", trigger = RISING)
    int OVERFLOW = 1 << 0;
  }

  /** High while it rings. */
  @Irq(when = "STAT.IN_ENOUGH & CTRL.RING")
  IrqLine bell;
}
