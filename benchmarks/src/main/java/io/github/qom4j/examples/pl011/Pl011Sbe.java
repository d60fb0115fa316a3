// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import io.github.qom4j.benchmarks.sbe.UartStateDecoder;
import io.github.qom4j.benchmarks.sbe.UartStateEncoder;
import io.github.qom4j.benchmarks.state.SbeOutput;
import io.github.qom4j.benchmarks.state.Wire;

/** PL011 without its clock, by SBE; in its package, to reach its fields. */
public final class Pl011Sbe extends SbeOutput {
  private final Pl011 device;
  private final UartStateEncoder encoder = new UartStateEncoder();
  private final UartStateDecoder decoder = new UartStateDecoder();

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public Pl011Sbe(Pl011 device) {
    this.device = device;
  }

  @Override
  protected int write() {
    Pl011 d = device;
    encoder
        .wrapAndApplyHeader(out, 0, header)
        .unused(0)
        .flags(d.flags)
        .lcr(d.lcr)
        .rsr(d.rsr)
        .cr(d.cr)
        .dmacr(d.dmacr)
        .intEnabled(d.intEnabled)
        .intLevel(d.intLevel);
    for (int i = 0; i < d.readFifo.length; i++) {
      encoder.readFifo(i, d.readFifo[i]);
    }
    encoder
        .ilpr(d.ilpr)
        .ibrd(d.ibrd)
        .fbrd(d.fbrd)
        .ifl(d.ifl)
        .readPos(d.readPos)
        .readCount(d.readCount)
        .readTrigger(d.readTrigger);
    return encoder.encodedLength();
  }

  @Override
  public void load() {
    Pl011 d = device;
    UartStateDecoder s = decoder.wrapAndApplyHeader(in, 0, headerIn);
    checkVersion(headerIn.version(), UartStateDecoder.SCHEMA_VERSION);
    d.flags = s.flags();
    d.lcr = s.lcr();
    d.rsr = s.rsr();
    d.cr = s.cr();
    d.dmacr = s.dmacr();
    d.intEnabled = s.intEnabled();
    d.intLevel = s.intLevel();
    for (int i = 0; i < d.readFifo.length; i++) {
      d.readFifo[i] = s.readFifo(i);
    }
    d.ilpr = s.ilpr();
    d.ibrd = s.ibrd() & 0xffff;
    d.fbrd = s.fbrd() & 0x3f;
    d.ifl = s.ifl();
    d.readPos = Wire.checked("read_pos", s.readPos(), 0, 15);
    d.readCount = Wire.checked("read_count", s.readCount(), 0, 16);
    d.readTrigger = s.readTrigger();
    d.moveLoneCharacter();
  }
}
