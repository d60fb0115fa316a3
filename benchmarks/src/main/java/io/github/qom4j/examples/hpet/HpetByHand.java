// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import static io.github.qom4j.benchmarks.state.Wire.INT;
import static io.github.qom4j.benchmarks.state.Wire.LONG;

import io.github.qom4j.benchmarks.state.StateCodec;
import io.github.qom4j.benchmarks.state.Wire;
import io.github.qom4j.examples.hpet.Hpet.HpetTimer;
import java.util.Arrays;

/** HPET, written by hand; in its package, to reach its fields. */
public final class HpetByHand implements StateCodec {
  private static final int HEAD = 25;
  private static final int TIMER = 42;
  private static final byte[] NAME = Wire.name("hpet");
  private static final byte[] TIMER_NAME = Wire.name("hpet_timer");
  private static final byte[] LEVEL = Wire.name("hpet/rtc_irq_level");
  private static final byte[] OFFSET = Wire.name("hpet/offset");

  private final Hpet device;
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
  public HpetByHand(Hpet device) {
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

  private void save(Hpet d) {
    d.sampleCounter();
    int count = Wire.checked("timer", d.numTimers, 0, d.timer.length);
    byte[] b = Wire.room(out, length + HEAD + TIMER * count + 64);
    int at = length;
    LONG.set(b, at, d.config);
    LONG.set(b, at + 8, d.isr);
    LONG.set(b, at + 16, d.hpetCounter);
    b[at + 24] = d.numTimers;
    at += HEAD;
    for (int i = 0; i < count; i++, at += TIMER) {
      save(d.timer[i], b, at);
    }
    if (d.rtcIrqLevel != 0) {
      at = Wire.subsection(b, at, LEVEL, 1);
      b[at++] = d.rtcIrqLevel;
    }
    if (d.isOffsetSent()) {
      at = Wire.subsection(b, at, OFFSET, 1);
      LONG.set(b, at, d.offset);
      at += 8;
    }
    out = b;
    length = at;
  }

  private static void save(HpetTimer t, byte[] b, int at) {
    b[at] = t.tn;
    LONG.set(b, at + 1, t.config);
    LONG.set(b, at + 9, t.cmp);
    LONG.set(b, at + 17, t.fsb);
    LONG.set(b, at + 25, t.period);
    b[at + 33] = (byte) (t.wrapFlag ? 1 : 0);
    LONG.set(b, at + 34, t.qemuTimer.isPending() ? t.qemuTimer.deadline() : -1);
  }

  /** Returns where the section ends. */
  private static int load(Hpet d, byte[] b, int start, int version) {
    Wire.version(version, 1, 2);
    Wire.need(b, start, HEAD);
    d.config = (long) LONG.get(b, start) & 3;
    d.isr = (long) LONG.get(b, start + 8);
    d.hpetCounter = (long) LONG.get(b, start + 16);
    int here = d.numTimers & 0xff;
    d.numTimers = (byte) Wire.checked("num_timers_save", b[start + 24] & 0xff, here, here);
    int count = Wire.checked("timer", d.numTimers, 0, d.timer.length);
    int at = start + HEAD;
    Wire.need(b, at, TIMER * count);
    for (int i = 0; i < count; i++, at += TIMER) {
      load(d.timer[i], b, at);
      Wire.noSubsection(b, at + TIMER, TIMER_NAME);
      d.timer[i].restart();
    }
    if (Wire.isSubsection(b, at, LEVEL)) {
      at += 2 + LEVEL.length;
      Wire.need(b, at, 5);
      Wire.version((int) INT.get(b, at), 1, 1);
      d.rtcIrqLevel = b[at + 4];
      at += 5;
    }
    if (Wire.isSubsection(b, at, OFFSET)) {
      at += 2 + OFFSET.length;
      Wire.need(b, at, 12);
      Wire.version((int) INT.get(b, at), 1, 1);
      d.offset = (long) LONG.get(b, at + 4);
      at += 12;
    }
    Wire.noSubsection(b, at, NAME);
    d.restoreOffset();
    return at;
  }

  private static void load(HpetTimer t, byte[] b, int at) {
    t.tn = b[at];
    t.config = (long) LONG.get(b, at + 1) & 0xffffffff0000ff7eL;
    t.cmp = (long) LONG.get(b, at + 9);
    t.fsb = (long) LONG.get(b, at + 17);
    t.period = (long) LONG.get(b, at + 25);
    t.wrapFlag = b[at + 33] != 0;
    long deadline = (long) LONG.get(b, at + 34);
    if (deadline == -1) {
      t.qemuTimer.cancel();
    } else {
      t.qemuTimer.arm(deadline);
    }
  }
}
