// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import static io.github.qom4j.benchmarks.state.Wire.INT;

import io.github.qom4j.benchmarks.state.StateCodec;
import io.github.qom4j.benchmarks.state.Wire;
import java.util.Arrays;

/** PL011 without its clock, written by hand; in its package, to reach its fields. */
public final class Pl011ByHand implements StateCodec {
  private static final int SIZE = 124;
  private static final byte[] NAME = Wire.name("pl011");

  private final Pl011 device;
  private int version = 2;
  private byte[] out = new byte[256];
  private byte[] in;
  private int place;
  private int position;
  private int length;

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public Pl011ByHand(Pl011 device) {
    this.device = device;
  }

  @Override
  public int save() {
    length = 0;
    save(device);
    return length;
  }

  @Override
  public byte[] keep() {
    place = Wire.BEFORE;
    in = Wire.within(out, length);
    return Arrays.copyOf(out, length);
  }

  @Override
  public void load() {
    position = load(device, in, place, version);
  }

  private void save(Pl011 d) {
    byte[] b = Wire.room(out, length + SIZE);
    int at = length;
    INT.set(b, at, 0);
    INT.set(b, at + 4, d.flags);
    INT.set(b, at + 8, d.lcr);
    INT.set(b, at + 12, d.rsr);
    INT.set(b, at + 16, d.cr);
    INT.set(b, at + 20, d.dmacr);
    INT.set(b, at + 24, d.intEnabled);
    INT.set(b, at + 28, d.intLevel);
    int[] fifo = d.readFifo;
    for (int i = 0; i < fifo.length; i++) {
      INT.set(b, at + 32 + 4 * i, fifo[i]);
    }
    INT.set(b, at + 96, d.ilpr);
    INT.set(b, at + 100, d.ibrd);
    INT.set(b, at + 104, d.fbrd);
    INT.set(b, at + 108, d.ifl);
    INT.set(b, at + 112, d.readPos);
    INT.set(b, at + 116, d.readCount);
    INT.set(b, at + 120, d.readTrigger);
    out = b;
    length = at + SIZE;
    if (d.migrateClk) {
      throw new UnsupportedOperationException();
    }
  }

  /** Returns where the section ends. */
  private static int load(Pl011 d, byte[] b, int at, int version) {
    Wire.version(version, 2, 2);
    Wire.need(b, at, SIZE);
    d.flags = (int) INT.get(b, at + 4);
    d.lcr = (int) INT.get(b, at + 8);
    d.rsr = (int) INT.get(b, at + 12);
    d.cr = (int) INT.get(b, at + 16);
    d.dmacr = (int) INT.get(b, at + 20);
    d.intEnabled = (int) INT.get(b, at + 24);
    d.intLevel = (int) INT.get(b, at + 28);
    int[] fifo = d.readFifo;
    for (int i = 0; i < fifo.length; i++) {
      fifo[i] = (int) INT.get(b, at + 32 + 4 * i);
    }
    d.ilpr = (int) INT.get(b, at + 96);
    d.ibrd = (int) INT.get(b, at + 100) & 0xffff;
    d.fbrd = (int) INT.get(b, at + 104) & 0x3f;
    d.ifl = (int) INT.get(b, at + 108);
    d.readPos = Wire.checked("read_pos", (int) INT.get(b, at + 112), 0, 15);
    d.readCount = Wire.checked("read_count", (int) INT.get(b, at + 116), 0, 16);
    d.readTrigger = (int) INT.get(b, at + 120);
    Wire.noSubsection(b, at + SIZE, NAME);
    d.moveLoneCharacter();
    return at + SIZE;
  }
}
