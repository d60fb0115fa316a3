// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import io.github.qom4j.benchmarks.sbe.TimersStateDecoder;
import io.github.qom4j.benchmarks.sbe.TimersStateEncoder;
import io.github.qom4j.benchmarks.state.SbeOutput;
import io.github.qom4j.benchmarks.state.Wire;
import io.github.qom4j.examples.hpet.Hpet.HpetTimer;

/** HPET without subsections, by SBE; in its package, to reach its fields. */
public final class HpetSbe extends SbeOutput {
  private final Hpet device;
  private final TimersStateEncoder encoder = new TimersStateEncoder();
  private final TimersStateDecoder decoder = new TimersStateDecoder();

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public HpetSbe(Hpet device) {
    this.device = device;
  }

  @Override
  protected int write() {
    Hpet d = device;
    d.sampleCounter();
    encoder
        .wrapAndApplyHeader(out, 0, header)
        .config(d.config)
        .isr(d.isr)
        .counter(d.hpetCounter)
        .numTimers(d.numTimers);
    int count = Wire.checked("timer", d.numTimers, 0, d.timer.length);
    TimersStateEncoder.TimerEncoder timers = encoder.timerCount(count);
    for (int i = 0; i < count; i++) {
      HpetTimer t = d.timer[i];
      timers
          .next()
          .tn(t.tn)
          .config(t.config)
          .cmp(t.cmp)
          .fsb(t.fsb)
          .period(t.period)
          .wrapFlag((byte) (t.wrapFlag ? 1 : 0))
          .deadline(t.qemuTimer.isPending() ? t.qemuTimer.deadline() : -1);
    }
    return encoder.encodedLength();
  }

  @Override
  public void load() {
    Hpet d = device;
    TimersStateDecoder s = decoder.wrapAndApplyHeader(in, 0, headerIn);
    checkVersion(headerIn.version(), TimersStateDecoder.SCHEMA_VERSION);
    d.config = s.config() & 3;
    d.isr = s.isr();
    d.hpetCounter = s.counter();
    int here = d.numTimers & 0xff;
    d.numTimers = (byte) Wire.checked("num_timers_save", s.numTimers() & 0xff, here, here);
    TimersStateDecoder.TimerDecoder timers = s.timer();
    int count = Wire.checked("timer", timers.count(), d.numTimers, d.numTimers);
    for (int i = 0; i < count; i++) {
      load(d.timer[i], timers.next());
    }
    d.restoreOffset();
  }

  private static void load(HpetTimer t, TimersStateDecoder.TimerDecoder s) {
    t.tn = s.tn();
    t.config = s.config() & 0xffffffff0000ff7eL;
    t.cmp = s.cmp();
    t.fsb = s.fsb();
    t.period = s.period();
    t.wrapFlag = s.wrapFlag() != 0;
    long deadline = s.deadline();
    if (deadline == -1) {
      t.qemuTimer.cancel();
    } else {
      t.qemuTimer.arm(deadline);
    }
    t.restart();
  }
}
