package dev;

import static io.github.qom4j.annotation.AccessPolicy.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.clock.*;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.sysbus.SysBusDevice;

/**
 * A device with one of everything, for tests of documents.
 *
 * <p>It has, with {@code names} and {@link #control links}:
 *
 * <ul>
 *   <li>every access policy, and values &lt; 4 &amp; more;
 *   <li>rows, groups and two banks.
 * </ul>
 *
 * @see SysBusDevice
 */
@QomType("test-device")
@VMState(version = 3, minimumVersion = 2)
@VMStateSubsection(value = "test-device/extra", needed = "hasExtra")
@RegisterBank(value = "control", size = 0x400, access = @Access(valid = {1, 8}, impl = {1, 8}))
@RegisterBank(value = "window", size = 0x20, bigEndian = true, reserved = Reserved.ERROR)
public class TestDevice extends SysBusDevice {
  /** All interrupts, and the errors. */
  @Irq(mask = {Status.DONE | Status.ERROR, Status.ERROR})
  IrqLine[] lines;

  /** High while a transfer is wanted. */
  @Irq(when = "CTRL.EN & (STATUS.DONE | !DATA8)", required = true)
  IrqLine request;

  /** Where the characters go. */
  @Property(required = true)
  CharBackend chardev;

  /** How many channels there are. */
  @Property(defaultValue = "4")
  byte channels;

  /** Offset that is added to every sample. */
  @Property(signed = true, defaultValue = "-1")
  int bias;

  /** Name that the guest sees. */
  @Property(value = "model-name", defaultValue = "a \"b\" | c")
  String modelName;

  /** The device that is told. */
  @Property SysBusDevice partner;

  /** Reference of the counter. */
  @Clock ClockInput clk;

  /** High while the device is idle. */
  @GpioOut("idle")
  IrqLine idle;

  /** Control. */
  @Register(offset = 0x00, name = "CTRL", bits = Ctrl.class, bank = "control")
  int control;

  interface Ctrl {
    /** Enable. */
    int EN = 1 << 0;

    /** Speed of the line. */
    @Bits(values = Speed.class, reset = 1)
    int SPEED = 0x3 << 1;

    /** Divider; 0 stops the clock. */
    @Bits(min = 1, max = 9, reset = 4, survives = Survives.WARM)
    int DIV = 0xf << 4;

    /** Takes effect in hardware only. */
    @Unmodelled
    int TUNE = 0xff << 8;

    /** What the hardware needs. */
    @Bits(writeAsRead = true)
    int KEY = 0x3 << 16;

    /** Mode; 2 is not for use. */
    @Bits(forbidden = {2, 3})
    int MODE = 0x3 << 20;
  }

  enum Speed {
    /** 9600 bits a second. */
    SLOW,
    /** 115200 bits a second. */
    NORMAL,
    FAST
  }

  /** Status. */
  @Register(offset = 0x04, name = "STATUS", bits = Status.class, access = RO, bank = "control")
  @Register(offset = 0x08, name = "CLEAR", bits = Status.class, access = WO1C, bank = "control")
  int status;

  interface Status {
    /** Done. */
    @Bits(when = "CTRL.EN & DATA8", trigger = Trigger.RISING)
    int DONE = 1 << 0;

    /** An error. */
    int ERROR = 0x7 << 4;
  }

  /** One field of each policy. */
  @Register(offset = 0x10, name = "POLICIES", bits = Policies.class, bank = "control")
  long policies;

  /** Does what F_PULSE says. */
  @OnWrite("POLICIES")
  long act(long written) {
    idle.set((written & Policies.F_PULSE) != 0);
    return written;
  }

  interface Policies {
    /** Stored. */
    @Bits(RW) long F_RW = 1L << 0;

    /** Read only. */
    @Bits(RO) long F_RO = 1L << 1;

    /** Read only, silently. */
    @Bits(RO_IGNORE) long F_RO_IGNORE = 1L << 2;

    /** Write only. */
    @Bits(WO) long F_WO = 1L << 3;

    /** One clears. */
    @Bits(W1C) long F_W1C = 1L << 4;

    /** One sets. */
    @Bits(W1S) long F_W1S = 1L << 5;

    /** One toggles. */
    @Bits(W1T) long F_W1T = 1L << 6;

    /** Zero clears. */
    @Bits(W0C) long F_W0C = 1L << 7;

    /** Zero sets. */
    @Bits(W0S) long F_W0S = 1L << 8;

    /** Zero toggles. */
    @Bits(W0T) long F_W0T = 1L << 9;

    /** A write clears. */
    @Bits(WC) long F_WC = 1L << 10;

    /** A write sets. */
    @Bits(WS) long F_WS = 1L << 11;

    /** A read clears. */
    @Bits(RC) long F_RC = 1L << 12;

    /** A read sets. */
    @Bits(RS) long F_RS = 1L << 13;

    /** Stored; a read clears. */
    @Bits(WRC) long F_WRC = 1L << 14;

    /** Stored; a read sets. */
    @Bits(WRS) long F_WRS = 1L << 15;

    /** A write sets, a read clears. */
    @Bits(WSRC) long F_WSRC = 1L << 16;

    /** A write clears, a read sets. */
    @Bits(WCRS) long F_WCRS = 1L << 17;

    /** One sets, a read clears. */
    @Bits(W1SRC) long F_W1SRC = 1L << 18;

    /** One clears, a read sets. */
    @Bits(W1CRS) long F_W1CRS = 1L << 19;

    /** Zero sets, a read clears. */
    @Bits(W0SRC) long F_W0SRC = 1L << 20;

    /** Zero clears, a read sets. */
    @Bits(W0CRS) long F_W0CRS = 1L << 21;

    /** Write only, a write clears. */
    @Bits(WOC) long F_WOC = 1L << 22;

    /** Write only, a write sets. */
    @Bits(WOS) long F_WOS = 1L << 23;

    /** Write only, one clears. */
    @Bits(WO1C) long F_WO1C = 1L << 24;

    /** Written once. */
    @Bits(W1) long F_W1 = 1L << 25;

    /** Written once, never read. */
    @Bits(WO1) long F_WO1 = 1L << 26;

    /** Acts. */
    @Bits(PULSE) long F_PULSE = 1L << 27;

    /** Always the same. */
    @Bits(CONST) long F_CONST = 1L << 28;

    /** The highest bits. */
    @Bits(reset = 0x8000_0001L) long TOP = 0xffff_ffffL << 32;
  }

  /** A byte. */
  @Register(offset = 0x20, name = "DATA8", reset = 0x5a, bank = "control")
  byte data8;

  /** Two bytes. */
  @Register(offset = 0x22, name = "DATA16", mask = 0xfff, bank = "control")
  short data16;

  /** A row of bytes. */
  @Register(offset = 0x30, name = "ROW8", count = 4, stride = 2, bank = "control")
  byte[] row8;

  /** Takes and gives samples. */
  @Register(offset = 0x40, name = "SAMPLE", bank = "control")
  @OnRead
  int takeSample() {
    return bias;
  }

  /** Adds a sample. */
  @OnWrite("SAMPLE")
  void addSample(int sample) {
    idle.set(sample == 0);
    updateIrqs();
  }

  /** Stops what runs. */
  @Register(offset = 0x44, name = "STOP", bank = "control")
  @OnWrite
  void stop(int written) {
    last = written;
  }

  @AfterWrite("CTRL")
  void configure() {
    idle.set((control & Ctrl.EN) == 0);
  }

  @IrqSource(after = "CLEAR")
  int asserted() {
    return status;
  }

  /** Channels of the device. */
  @RegisterGroup(offset = 0x100, stride = 0x40, count = 8, length = "channels", bank = "control")
  Channel[] channel;

  /** A channel: an address, and words that it moves. */
  @RegisterBlock(size = 0x40)
  @VMState("test-channel")
  final class Channel {
    /** Address in the guest's memory. */
    @Register(offset = 0x00, name = "ADDRESS")
    long address;

    /** The words. */
    @Register(offset = 0x10, name = "WORD", count = 4)
    int[] word;
  }

  /** Window on the other side. */
  @Register(offset = 0x00, name = "VIEW", bank = "window", survives = Survives.COLD)
  int view;

  /** Two lines that stop the device. */
  @GpioIn(value = "halt", count = 2)
  void halt(int number, int level) {
    last = number + level;
  }

  /** Ends a transfer. */
  @VMStateField(since = 3)
  Timer timer;

  @OnExpire("timer")
  void finish() {
    status |= Status.DONE;
    updateIrqs();
  }

  /** Where the next sample goes. */
  @VMStateField(max = 15)
  int position;

  @VMStateField final short[] samples = new short[16];

  /** What came last. */
  @Broken("QEMU has no place for it | yet")
  int last;

  @VMStateField(subsection = "test-device/extra")
  @VMStateUnused(8)
  boolean extra;

  boolean hasExtra() {
    return extra;
  }

  Trace trace;

  @TraceEvents
  interface Trace {
    /** A guest's access. */
    @TraceEvent(value = "at 0x%x | 0x%x", on = Occasion.WRITE)
    void write(long offset, long value);
  }
}
