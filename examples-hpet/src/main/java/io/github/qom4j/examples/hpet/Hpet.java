// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import static io.github.qom4j.annotation.AccessPolicy.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.clock.*;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * High precision event timers (IA-PC HPET Specification 1.0a), as QEMU 10.0 models them.
 *
 * <p>Where QEMU departs from the specification, so does this device: a timer fires whether it is
 * enabled or not, and one that is not lowers its line; writes of the running counter are lost; one
 * timer more answers than there are.
 */
@QomType("hpet")
@VMState(version = 2)
@VMStateSubsection(value = "hpet/rtc_irq_level", needed = "rtcIrqLevel")
@VMStateSubsection(value = "hpet/offset", needed = "isOffsetSent")
@RegisterBank(
    size = 0x400,
    access =
        @Access(
            valid = {4, 8},
            impl = {4, 8}))
public class Hpet extends SysBusDevice {
  private static final long LOW = 0xffff_ffffL;
  private static final int NS_PER_TICK = 10;
  private static final int RTC_LINE = 8;

  /** The lines that timers can be routed to; 0 and 8 also carry the PIT and the RTC. */
  @Irq(count = 32)
  IrqLine[] lines;

  /** High while the PIT is in charge of line 0. */
  @GpioOut IrqLine pitEnabled;

  /** General configuration. */
  @Register(offset = 0x10, name = "GEN_CONF", bits = Conf.class)
  long config;

  /** General interrupt status, a bit a timer. */
  @Register(offset = 0x20, name = "GEN_INT_STS", access = W1C, survives = Survives.COLD)
  long isr;

  /** Main counter: what it held when it stood. */
  @Register(offset = 0xf0, name = "MAIN_CNT")
  long hpetCounter;

  /** Number of timers, 3 to 32. */
  @Property(value = "timers", defaultValue = "3")
  @VMStateField(
      value = "num_timers_save",
      unsigned = true,
      since = 2,
      validate = "num_timers must match")
  byte numTimers;

  /** Whether timers say that they can send messages. */
  @Property boolean msi;

  /** The lines that each timer says it can be routed to, a bit a line. */
  @Property("hpet-intcap")
  int intcap;

  /** Whether the offset of the running counter travels with the state. */
  @Property(value = "hpet-offset-saved", defaultValue = "on")
  boolean offsetSaved;

  // As in QEMU, the registers of the last eight lie behind the region.
  @SuppressWarnings("QOM-351")
  @RegisterGroup(offset = 0x100, stride = 0x20, count = 32, length = "numTimers", seen = "seen")
  HpetTimer[] timer;

  @VMStateField(unsigned = true, subsection = "hpet/rtc_irq_level")
  byte rtcIrqLevel;

  /** From the guest's time to that of the running counter, in ns. */
  @VMStateField(value = "hpet_offset", unsigned = true, subsection = "hpet/offset")
  long offset;

  Trace trace;

  @TraceEvents
  interface Trace {
    @TraceEvent(value = "enter hpet_ram_readl at 0x%x", on = Occasion.READ)
    void ramRead(long addr);

    @TraceEvent("reading counter + %u = 0x%x")
    void ramReadReadingCounter(byte regOff, long curTick);

    @TraceEvent(value = "invalid hpet_ram_readl", on = Occasion.BAD_READ)
    void ramReadInvalid();

    @TraceEvent(value = "enter hpet_ram_writel at 0x%x = 0x%x", on = Occasion.WRITE)
    void ramWrite(long addr, long value);

    @TraceEvent(value = "hpet_ram_writel timer_id = 0x%x", on = Occasion.WRITE_REPEAT)
    void ramWriteTimerId(long timerId);

    @TraceEvent(value = "timer id out of range: 0x%x", on = Occasion.UNSEEN_REPEAT)
    void timerIdOutOfRange(byte timerId);

    @TraceEvent("hpet_ram_writel HPET_TN_CFG + %u")
    void ramWriteTnCfg(byte regOff);

    @TraceEvent("hpet_ram_writel HPET_TN_CMP + %u")
    void ramWriteTnCmp(byte regOff);

    @TraceEvent("invalid HPET_TN_CMP + 4 write")
    void ramWriteInvalidTnCmp();

    @TraceEvent(value = "invalid hpet_ram_writel", on = Occasion.BAD_WRITE)
    void ramWriteInvalid();

    @TraceEvent("Writing counter while HPET enabled!")
    void ramWriteCounterWriteWhileEnabled();
  }

  interface Conf {
    /** The counter runs and timers raise interrupts. */
    long ENABLE_CNF = 1 << 0;

    /** Timers 0 and 1 replace the PIT and the RTC. */
    long LEG_RT_CNF = 1 << 1;
  }

  /** General capabilities: Intel's, 64 bits, 10 ns a tick. */
  @Register(offset = 0x00, name = "GCAP_ID", access = RO_IGNORE)
  @OnRead
  long capabilities() {
    return 0x0098_9680_8086_a001L | numTimers - 1L << 8;
  }

  @Realize
  void checkConfiguration() {
    numTimers = (byte) Math.max(3, Math.min(Byte.toUnsignedInt(numTimers), timer.length));
    if (root().tree(Hpet.class).count() > 8) {
      throw new QomException("Only 8 instances of HPET is allowed");
    }
    if (intcap == 0) {
      warn("Hpet's intcap not initialized");
    }
  }

  @ResetHold
  void connectPit() {
    offset = 0;
    rtcIrqLevel = 0;
    pitEnabled.raise();
  }

  private Stream<HpetTimer> timers() {
    return Arrays.stream(timer, 0, numTimers);
  }

  int seen() {
    return numTimers + 1;
  }

  boolean isOffsetSent() {
    return isEnabled() && offsetSaved;
  }

  private boolean isEnabled() {
    return (config & Conf.ENABLE_CNF) != 0;
  }

  private boolean isLegacy() {
    return (config & Conf.LEG_RT_CNF) != 0;
  }

  private long ticks() {
    return Long.divideUnsigned(now() + offset, NS_PER_TICK);
  }

  @OnPeek("MAIN_CNT")
  long count() {
    return isEnabled() ? ticks() : hpetCounter;
  }

  @OnRead("MAIN_CNT")
  long readCounter(long lanes) {
    trace.ramReadReadingCounter(firstByte(lanes), count());
    return count();
  }

  @AfterWrite("MAIN_CNT")
  void loseCount() {
    if (isEnabled()) {
      trace.ramWriteCounterWriteWhileEnabled();
    }
  }

  @AfterWrite("GEN_CONF")
  void configure(long old) {
    long changed = config ^ old;
    if ((changed & Conf.ENABLE_CNF) != 0 && isEnabled()) {
      offset = hpetCounter * NS_PER_TICK - now();
      timers().forEach(t -> t.configure(0));
    } else if ((changed & Conf.ENABLE_CNF) != 0) {
      hpetCounter = ticks();
      timers().forEach(HpetTimer::stop);
    }
    if ((changed & Conf.LEG_RT_CNF) != 0) {
      pitEnabled.set(!isLegacy());
      lines[0].lower();
      lines[RTC_LINE].set(isLegacy() ? 0 : rtcIrqLevel);
    }
  }

  @OnWrite("GEN_INT_STS")
  long clearInterrupts(long written) {
    timers()
        .filter(t -> t.isPending() && (written & t.bit()) != 0)
        .forEach(t -> t.interrupt(false));
    return isr;
  }

  /** The PIT on input 0 and the RTC on input 1, which go on to lines 0 and 8. */
  @GpioIn(count = 2)
  void setInput(int number, int level) {
    rtcIrqLevel = number == 1 ? (byte) level : rtcIrqLevel;
    if (!isLegacy()) {
      lines[number * RTC_LINE].set(level);
    }
  }

  @PreSave
  void sampleCounter() {
    hpetCounter = count();
  }

  @PostLoad
  void restoreOffset() {
    offset = offsetSaved ? offset : hpetCounter * NS_PER_TICK - now();
  }

  /** A timer: a comparator, and what happens when the counter reaches it. */
  @RegisterBlock(size = 0x20)
  @VMState("hpet_timer")
  final class HpetTimer {
    /** Number of the timer. */
    @VMStateField(unsigned = true)
    byte tn;

    /** Configuration and capabilities. */
    @Register(offset = 0x00, name = "CONF", bits = TimerConf.class)
    long config;

    /** Comparator: the counter's value at the next interrupt. */
    @Register(offset = 0x08, name = "COMP", reset = -1)
    long cmp;

    /** Message that is sent instead of an interrupt: data, and the address in the high half. */
    @Register(offset = 0x10, name = "FSB_ROUTE", survives = Survives.COLD)
    long fsb;

    @VMStateField(unsigned = true)
    long period;

    @VMStateField(as = WireType.UINT8)
    boolean wrapFlag;

    @VMStateField Timer qemuTimer;

    /** The comparator as the counter's 64 bits will be. */
    @Derived(by = "restart")
    long target;

    /** When the timer was last armed for, in ns. */
    @Derived(by = "restart")
    long last;

    HpetTimer(int number) {
      tn = (byte) number;
    }

    long bit() {
      return 1L << tn;
    }

    boolean isPending() {
      return (isr & bit()) != 0;
    }

    private boolean is(long bit) {
      return (config & bit) != 0;
    }

    @ResetEnter
    void stop() {
      qemuTimer.cancel();
      if (isPending()) {
        interrupt(true);
      }
    }

    @ResetHold
    void showCapabilities() {
      config |= (msi ? TimerConf.FSB_INT_DEL_CAP : 0) | Integer.toUnsignedLong(intcap) << 32;
      period = 0;
      wrapFlag = false;
    }

    /** Raises the interrupt, or takes it back. */
    void interrupt(boolean on) {
      boolean isLevel = is(TimerConf.INT_TYPE_CNF);
      int route = (int) (config & TimerConf.INT_ROUTE_CNF) >> 9;
      IrqLine line = lines[isLegacy() && (tn & 0xff) < 2 ? tn * RTC_LINE : route];
      isr = on && isLevel ? isr | bit() : isr & ~bit();
      if (on && is(TimerConf.INT_ENB_CNF) && isEnabled()) {
        if (is(TimerConf.FSB_EN_CNF)) {
          memory().write(fsb >>> 32, 4, fsb);
        } else if (isLevel) {
          line.raise();
        } else {
          line.pulse();
        }
      } else if (!is(TimerConf.FSB_EN_CNF)) {
        line.lower();
      }
    }

    @OnWrite("CONF")
    long leaveLevel(long written, long lanes) {
      trace.ramWriteTnCfg(firstByte(lanes));
      if ((config & ~written & TimerConf.INT_TYPE_CNF) != 0) {
        interrupt(false);
      }
      return written;
    }

    @AfterWrite("CONF")
    void configure(long old) {
      if ((config & ~old & TimerConf.INT_ENB_CNF) != 0 && isPending()) {
        interrupt(true);
      }
      cmp = cut(cmp);
      period = cut(period);
      if (isEnabled()) {
        arm();
      }
    }

    private long cut(long value) {
      return is(TimerConf.MODE32_CNF) ? value & LOW : value;
    }

    @OnWrite("COMP")
    long setComparator(long written, long lanes) {
      if (cut(lanes) == 0) {
        trace.ramWriteInvalidTnCmp();
        return cmp;
      }
      trace.ramWriteTnCmp(firstByte(lanes));
      if (is(TimerConf.TYPE_CNF)) {
        period = cut(period & ~lanes | written & lanes);
      }
      if (!is(TimerConf.TYPE_CNF) || is(TimerConf.VAL_SET_CNF)) {
        cmp = cut(written);
      }
      config &= ~TimerConf.VAL_SET_CNF;
      if (isEnabled()) {
        arm();
      }
      return cmp;
    }

    private void arm() {
      long now = ticks();
      long wrap = (now | LOW) + 1;
      boolean isWrapping = is(TimerConf.MODE32_CNF) && !is(TimerConf.TYPE_CNF);
      target = targetAfter(now);
      wrapFlag = isWrapping && Long.compareUnsigned(target, wrap) > 0;
      armFor(wrapFlag ? wrap : target);
    }

    private long targetAfter(long now) {
      long near = now & ~LOW | cut(cmp);
      long next = Long.compareUnsigned(near, now) < 0 ? near + LOW + 1 : near;
      return is(TimerConf.MODE32_CNF) ? next : cmp;
    }

    /** A periodic timer does not fire sooner than 1 us after it was last armed for. */
    private void armFor(long ticks) {
      long time = ticks * NS_PER_TICK - offset;
      boolean isTooSoon = Long.compareUnsigned(time - last, 1000) < 0;
      last = isTooSoon && is(TimerConf.TYPE_CNF) ? last + 1000 : time;
      qemuTimer.arm(last);
    }

    @OnExpire("qemuTimer")
    void expire() {
      if (is(TimerConf.TYPE_CNF) && period != 0) {
        target = Periods.firstNotBefore(target, ticks(), period);
        cmp = cut(target);
        armFor(target);
      } else if (wrapFlag) {
        wrapFlag = false;
        armFor(target);
      }
      interrupt(true);
    }

    @PostLoad
    void restart() {
      target = targetAfter(hpetCounter);
      last = now() - 1_000_000_000;
    }
  }

  interface TimerConf {
    /** Level-triggered; edge-triggered if clear. */
    long INT_TYPE_CNF = 1 << 1;

    /** Interrupts are enabled. */
    long INT_ENB_CNF = 1 << 2;

    /** Periodic. */
    long TYPE_CNF = 1 << 3;

    /** Can be periodic. */
    @Bits(value = RO, reset = 1)
    long PER_INT_CAP = 1 << 4;

    /** Has 64 bits. */
    @Bits(value = RO, reset = 1)
    long SIZE_CAP = 1 << 5;

    /** The next write of the comparator sets it, also of a periodic timer. */
    long VAL_SET_CNF = 1 << 6;

    /** Uses 32 bits. */
    long MODE32_CNF = 1 << 8;

    /** The interrupt line. */
    long INT_ROUTE_CNF = 0x1f << 9;

    /** Sends a message instead of an interrupt. */
    long FSB_EN_CNF = 1 << 14;

    /** Can send messages. */
    @Bits(RO)
    long FSB_INT_DEL_CAP = 1 << 15;

    /** The interrupt lines it can be routed to. */
    @Bits(RO)
    long INT_ROUTE_CAP = 0xffffffffL << 32;
  }
}
