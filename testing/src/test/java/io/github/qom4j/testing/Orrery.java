// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.*;
import io.github.qom4j.clock.*;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.BitSet;

/** A model of the planets that keeps its state in every kind of values that migrates. */
@QomType("orrery")
@VMState(version = 4)
@VMStateSubsection(value = "orrery/comets", needed = "hasComets")
@VMStateUnused(value = 2, since = 4)
@RegisterBank(size = 0x20)
class Orrery extends SysBusDevice {
  @Register(offset = 0x00, name = "SPEED", mask = 0x7f)
  @VMStateField(as = WireType.UINT8)
  int speed;

  @Register(offset = 0x04, name = "TILT")
  @VMStateField(since = 3, as = WireType.INT32)
  int tilt;

  @Register(offset = 0x10, name = "PHASE", count = 3, mask = 0xff)
  @VMStateField(as = WireType.UINT16, start = 1)
  int[] phase = new int[3];

  @VMStateField(as = WireType.UINT8)
  boolean running;

  @VMStateField(as = WireType.UINT32)
  boolean reverse;

  @VMStateField(as = WireType.INT8)
  int offset;

  @VMStateField(as = WireType.UINT32)
  long distance;

  @VMStateField(as = WireType.INT16, min = -2, max = 2)
  int direction;

  @VMStateField double eccentricity;

  @VMStateField final boolean[] visible = new boolean[3];

  @VMStateField(as = WireType.INT16)
  final boolean[] inner = new boolean[2];

  @VMStateField(as = WireType.UINT8)
  final int[] moons = new int[3];

  @VMStateField final double[] orbits = new double[2];

  @VMStateField final int[][] positions = new int[2][2];

  @VMStateField(as = WireType.UINT8)
  final short[][] colours = new short[2][3];

  @VMStateField(as = WireType.BUFFER)
  final byte[] title = new byte[4];

  @VMStateField(as = WireType.BUFFER, start = 2, count = 1)
  final byte[] plate = new byte[4];

  @VMStateField(start = 1, count = 2)
  final short[] gears = new short[4];

  @VMStateField(unsigned = true)
  byte planets;

  /** As many as there are planets. */
  @VMStateField(length = "planets")
  final int[] masses = new int[3];

  @VMStateField(as = WireType.BUFFER, length = "planets")
  final byte[] initials = new byte[3];

  @VMStateField(length = "planets")
  final BitSet ringed = new BitSet();

  @VMStateField(count = 70)
  final BitSet stars = new BitSet();

  @VMStateField(length = "planets")
  final Timer[] transits = new Timer[3];

  @VMStateField final ClockInput[] drives = {ClockInput.TYPE.create(), ClockInput.TYPE.create()};

  @VMStateField(when = "running")
  short sidereal;

  @VMStateField(when = "isFast", as = WireType.UINT8)
  final int[] trail = new int[2];

  @VMStateField(equal = true, hint = "build both with the same teeth")
  int teeth = 96;

  @VMStateField(subsection = "orrery/comets", length = "planets")
  final long[] comets = new long[3];

  /** Whether comets come, whose state then migrates. */
  @Property boolean hasComets;

  Orrery() {
    for (int i = 0; i < transits.length; i++) {
      transits[i] = addTimer(ClockType.VIRTUAL, () -> {});
    }
  }

  boolean isFast() {
    return speed > 100;
  }

  @VMStateValidate(value = "planets must be visible", after = "planets")
  boolean isAnyVisible() {
    return planets == 0 || visible[0] || visible[1] || visible[2];
  }
}
