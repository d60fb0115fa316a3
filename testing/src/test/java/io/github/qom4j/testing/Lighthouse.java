// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static io.github.qom4j.annotation.AccessPolicy.*;
import static io.github.qom4j.annotation.Trigger.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.sysbus.SysBusDevice;

/**
 * Pharos P48 lighthouse controller, after its (imaginary) reference manual, revision C.
 *
 * <p>The keeper's registers run the lamp and watch the tower. The weather station was bought from
 * somebody else, which is why its registers are big-endian. The bell is older than both: its port
 * knows only whole registers.
 */
@QomType("pharos-p48")
@RegisterBank(
    value = "keeper",
    size = 0x200,
    access =
        @Access(
            valid = {1, 8},
            impl = {1, 8}),
    reserved = Reserved.ERROR)
@RegisterBank(
    value = "weather",
    size = 0x80,
    bigEndian = true,
    access =
        @Access(
            valid = {1, 8},
            impl = {1, 4}))
@RegisterBank(
    value = "bell",
    size = 0x40,
    reserved = Reserved.KEPT,
    access =
        @Access(
            valid = {2, 4},
            impl = 4))
// What happens in the tower and around it, tests do.
@SuppressWarnings("QOM-354")
public class Lighthouse extends SysBusDevice {
  private static final int LOGBOOK_PAGES = 4;

  // ---- Keeper: who we are and what we do ------------------------------------------------------

  /** Identification: "P48", then the revision. Burnt in at the factory. */
  @Register(offset = 0x00, name = "IDENT", access = CONST)
  int ident = 0x50343803;

  /** Control. */
  @Register(offset = 0x04, name = "CTRL", bits = Ctrl.class, reset = Ctrl.TRACE)
  int control;

  interface Ctrl {
    /** The lamp is lit. */
    int LIT = 1 << 0;

    /** What the light looks like from the sea. */
    @Bits(values = Character.class)
    int CHARACTER = 0x7 << 1;

    /** Gear of the lens. There is no gear 0, and 7 strips the teeth. */
    @Bits(
        reset = 1,
        forbidden = {0, 7})
    int GEAR = 0x7 << 4;

    /** Writes a trace to the maintenance port, which nobody has ever seen. */
    @Unmodelled int TRACE = 1 << 8;

    /** Calibration of the lens: leave it as it is. */
    @Bits(writeAsRead = true, survives = Survives.WARM, reset = 0x5)
    int TRIM = 0xf << 12;
  }

  interface Nights {
    /** How many. */
    int COUNT = 0xfff;

    /** The keeper is asleep, which nobody notices. */
    @Unmodelled int ASLEEP = 1 << 12;
  }

  enum Character {
    DARK,
    FIXED,
    FLASHING,
    OCCULTING,
    ISOPHASE
  }

  /** What has gone wrong in the tower. */
  @Register(offset = 0x08, name = "ALARMS", bits = Alarm.class, access = W1C)
  @Register(offset = 0x44, name = "ALARM_ACK", bits = Alarm.class, access = WO1C)
  int alarms;

  interface Alarm {
    /** Fire in the oil store. */
    int FIRE = 1 << 0;

    /** Water in the cellar. */
    int FLOOD = 1 << 1;

    /** The door stands open. */
    int DOOR = 1 << 2;

    /** Running on the spare battery. */
    @Bits(RO)
    int BATTERY = 1 << 8;

    /** Somebody opened the cabinet since this was last read. */
    @Bits(RC)
    int TAMPER = 1 << 16;
  }

  /** Which alarms raise the interrupt; the other two registers set and clear single bits of it. */
  @Register(offset = 0x0c, name = "ENABLE", mask = 0x10107)
  @Register(offset = 0x10, name = "ENABLE_SET", mask = 0x10107, access = W1S)
  @Register(offset = 0x14, name = "ENABLE_CLR", mask = 0x10107, access = W1C)
  int enable;

  /** High while an enabled alarm is pending. */
  @Irq(when = "ALARMS & ENABLE")
  IrqLine alarm;

  /** High while the lamp should be lit but the mains are off, or the tower burns. */
  @Irq(when = "CTRL.LIT & ALARMS.BATTERY | ALARMS.FIRE & !CTRL.TRACE")
  IrqLine emergency;

  // ---- Keeper: one register for each way in which hardware can be awkward ----------------------

  /** Blinds of the 32 windows: writing 1 turns one. */
  @Register(offset = 0x18, name = "BLINDS", access = W1T)
  int blinds;

  /** Vents, with the levers the wrong way round: 0 shuts in one register, opens in the other. */
  @Register(offset = 0x1c, name = "VENTS_SHUT", access = W0C, reset = 0x0f)
  @Register(offset = 0x1d, name = "VENTS_OPEN", access = W0S)
  byte vents;

  /** Shutters, moved by zeros. */
  @Register(offset = 0x1e, name = "SHUTTERS", access = W0T, reset = 0xf0)
  byte shutters;

  /** Hours since somebody cleaned the lens. Writing anything says: just done. */
  @Register(offset = 0x1f, name = "LENS_HOURS", access = WC, reset = 0xaa)
  byte lensHours;

  /** Wakes the keeper: any write rings all sixteen bells. */
  @Register(offset = 0x20, name = "WAKE", access = WS)
  short wake;

  /** Visitors since it was last asked. */
  @Register(offset = 0x22, name = "VISITORS", access = RC, reset = 0x8001)
  short visitors;

  /** Pages of the guest book; reading marks them all as seen. */
  @Register(offset = 0x24, name = "SEEN", access = RS)
  short seen;

  /** Ships passing; the keeper may correct the count. */
  @Register(offset = 0x26, name = "SHIPS", access = WRC)
  short ships;

  /** Watch posts: reading reports for duty on all of them. */
  @Register(offset = 0x28, name = "POSTS", access = WRS)
  short posts;

  /** Calls to the mainland: any write sends all, reading hangs up. */
  @Register(offset = 0x2a, name = "CALLS", access = WSRC)
  short calls;

  /** Quiet hours: any write ends them, reading begins them. */
  @Register(offset = 0x2c, name = "QUIET", access = WCRS)
  short quiet;

  /** Knocks at the eight doors. */
  @Register(offset = 0x2e, name = "KNOCKS", access = W1SRC)
  byte knocks;

  /** Latches of the eight doors. */
  @Register(offset = 0x2f, name = "LATCHES", access = W1CRS)
  byte latches;

  /** Pigeons out; written with zeros, as the loft is wired upside down. */
  @Register(offset = 0x30, name = "PIGEONS", access = W0SRC)
  byte pigeons;

  /** Pigeons home. */
  @Register(offset = 0x31, name = "NESTS", access = W0CRS)
  byte nests;

  /** Daylight, from a sensor. Old keepers' habit of writing to it is forgiven. */
  @Register(offset = 0x32, name = "DAYLIGHT", access = RO_IGNORE, reset = 0x7fff)
  short daylight;

  /** Combination of the safe. */
  @Register(offset = 0x34, name = "SAFE", access = WO)
  int safe;

  /** Empties the drip trays. */
  @Register(offset = 0x38, name = "TRAYS", access = WOC, reset = 0xffff)
  short trays;

  /** Fills the wicks. */
  @Register(offset = 0x3a, name = "WICKS", access = WOS)
  short wicks;

  /** Seal of the inspector: one date a year, and that is that. */
  @Register(offset = 0x3c, name = "SEAL", bits = Seal.class)
  int seal;

  interface Seal {
    /** Day, month and year of the inspection. */
    @Bits(W1)
    int DATE = 0xffff;

    /** The inspector's signature, which nobody may read. */
    @Bits(WO1)
    int SIGNATURE = 0xff << 16;

    /** Remarks. */
    int REMARKS = 0xff << 24;
  }

  /** Nights on duty. */
  @Register(
      offset = 0x40,
      name = "NIGHTS",
      bits = Nights.class,
      access = RO,
      reset = 0x123,
      survives = Survives.WARM)
  int nights;

  // ---- Keeper: wide ones and rows --------------------------------------------------------------

  /** Time in nanoseconds since the tower was built. */
  @Register(offset = 0x48, name = "TIME", access = RO, reset = 0x0123_4567_89ab_cdefL)
  long time;

  /** When to light the lamp. */
  @Register(offset = 0x50, name = "DUSK", reset = -1)
  long dusk;

  /** Everything that happened tonight. */
  @Register(offset = 0x58, name = "EVENTS", bits = Event.class)
  long events;

  interface Event {
    /** Notes. */
    @Bits(reset = 0x1234)
    long NOTES = 0xffffL;

    /** Ships seen, by bearing; tick them off. */
    @Bits(W1C)
    long SEEN = 0xffffL << 16;

    /** Ships heard, by bearing; forgotten once read. */
    @Bits(RC)
    long HEARD = 0xffL << 36;

    /** The keeper's shoe size. Survives everything but a new keeper. */
    @Bits(survives = Survives.WARM, reset = 42)
    long SHOES = 0x3fL << 50;

    /** The highest bit, because somebody always forgets it. */
    @Bits(W1S)
    long LAST = 1L << 63;
  }

  /** Brightness of the eight lamps. */
  @Register(offset = 0x60, name = "LAMP", count = 8, bits = Lamp.class)
  short[] lamps;

  interface Lamp {
    /** Brightness. */
    @Bits(reset = 0x80)
    int LEVEL = 0xff;

    /** The bulb is broken; any write is taken for a new bulb. */
    @Bits(WC)
    int BROKEN = 1 << 15;
  }

  /** Curvature of the four lenses. */
  @Register(offset = 0x70, name = "LENS", count = 4, reset = 0x4000_0000_0000_0001L)
  long[] lenses;

  /** Shades of the twelve panes. */
  @Register(offset = 0x90, name = "PANE", count = 12, mask = 0x3f, reset = 0x20)
  byte[] panes;

  /** Mirrors, each in a row of its own. */
  @Register(offset = 0xa0, name = "MIRROR", count = 4, stride = 0x10, bits = Mirror.class)
  int[] mirrors;

  interface Mirror {
    /** Angle. */
    @Bits(survives = Survives.WARM)
    int ANGLE = 0x1ff;

    /** It has moved. */
    @Bits(W1C)
    int MOVED = 1 << 12;

    /** Who last polished it. */
    @Bits(CONST)
    int POLISHER = 0xf << 20;

    /** It is dusty. */
    @Bits(RS)
    int DUSTY = 1 << 31;
  }

  // ---- Keeper: registers that do something -----------------------------------------------------

  /** Motor of the lens. */
  @Register(offset = 0xe0, name = "MOTOR", bits = Motor.class)
  int motor;

  interface Motor {
    /** Starts it. */
    @Bits(PULSE)
    int START = 1 << 0;

    /** Stops it. */
    @Bits(PULSE)
    int STOP = 1 << 1;

    /** It turns. */
    int TURNING = 1 << 8;

    /** Turns a minute. */
    int SPEED = 0xff << 16;
  }

  @VMStateField int starts;

  @OnWrite("MOTOR")
  int turn(int written) {
    if ((written & Motor.START) != 0) {
      starts++;
      return written | Motor.TURNING;
    }
    return (written & Motor.STOP) != 0 ? written & ~Motor.TURNING : written;
  }

  @VMStateField(unsigned = true)
  final int[] pages = new int[LOGBOOK_PAGES];

  @VMStateField(max = LOGBOOK_PAGES)
  int pagesWritten;

  /** Logbook: a write adds a page, a read tears out the oldest. */
  @Register(offset = 0xe4, name = "LOGBOOK")
  @OnRead
  int tearOut() {
    int page = pages[0];
    System.arraycopy(pages, 1, pages, 0, LOGBOOK_PAGES - 1);
    pages[LOGBOOK_PAGES - 1] = 0;
    pagesWritten = Math.max(0, pagesWritten - 1);
    return page;
  }

  @OnWrite("LOGBOOK")
  void writePage(int page) {
    if (pagesWritten < LOGBOOK_PAGES) {
      pages[pagesWritten++] = page;
    }
  }

  @OnPeek("LOGBOOK")
  int oldestPage() {
    return pages[0];
  }

  /** Oil, in cans of four litres: what is written is rounded down. */
  @Register(offset = 0xe8, name = "OIL", reset = 0x8000)
  short oil;

  @OnWrite("OIL")
  int fill(int litres) {
    return litres & ~3;
  }

  /** Pitch of the fog horn. */
  @Register(offset = 0xec, name = "HORN_PITCH", reset = 440)
  short hornPitch;

  /** How long it sounds. */
  @Register(offset = 0xee, name = "HORN_LENGTH")
  short hornLength;

  @VMStateField int soundings;

  /** Both are one word, so that a 32-bit write sounds the horn once. */
  @AfterWrite({"HORN_PITCH", "HORN_LENGTH"})
  void soundHorn() {
    soundings++;
  }

  /** Signals that were seen, and lamps that are lit: each kind is told by another bit. */
  @Register(offset = 0x1f0, name = "SIGNALS", bits = Signals.class, reset = 0xff_00ff)
  int signals;

  interface Signals {
    /** Seen; writing 1 forgets. */
    @Bits(W1C)
    int SEEN = 0xffff;

    /** Lit; writing 0 lights. */
    @Bits(W0S)
    int LIT = 0xffff << 16;
  }

  @OnWrite("SIGNALS")
  int answerSignals(int written) {
    return signals & Signals.SEEN & ~written | (signals | ~written) & Signals.LIT;
  }

  /** Bearing of the beam. It moves on whenever somebody looks. */
  @Register(offset = 0xf0, name = "BEAM")
  int beam;

  @OnRead("BEAM")
  int moveBeam() {
    beam += 3;
    return beam;
  }

  /** Fuses. A read forgets which were blown; only a write makes a test. */
  @Register(offset = 0xf4, name = "FUSES", reset = 0x3, bits = Fuse.class)
  int fuses;

  interface Fuse {
    /** Blown, by circuit. */
    @Bits(RC)
    int BLOWN = 0xff;

    /** How they are tested. */
    int TEST = 0xff << 8;
  }

  @VMStateField int fuseTests;

  @AfterWrite("FUSES")
  void testFuses() {
    fuseTests++;
  }

  /** Alignment of the whole tower. */
  @Register(offset = 0xf8, name = "PLUMB")
  long plumb;

  @OnWrite("PLUMB")
  long straighten(long written) {
    return written ^ plumb >>> 1;
  }

  /** Words to the coast guard, and the part of them that fits an old telegraph. */
  @Register(offset = 0x100, name = "MESSAGE", mask = 0xffffff)
  @Register(offset = 0x104, name = "TELEGRAM", mask = 0xff)
  int message;

  /** Curtains of the six rooms; who pulls one moves it by a hand. */
  @Register(offset = 0x108, name = "CURTAIN", count = 6, mask = 0xfff)
  short[] curtains;

  @OnWrite("CURTAIN")
  int pull(int room, int written) {
    return curtains[room] & 0xfff ^ written + room;
  }

  @VMStateField final int[] pulls = new int[6];

  @AfterWrite("CURTAIN")
  void pulled(int room) {
    pulls[room]++;
  }

  @VMStateField int draughts;

  /** Once, however many curtains moved. */
  @AfterWrite({"CURTAIN", "HORN_PITCH"})
  void draught() {
    draughts++;
  }

  /** Grandfather clock on the landing. */
  @Register(offset = 0x138, name = "CLOCK", bits = Landing.class)
  int landing;

  interface Landing {
    /** Hour, on a dial with a twelve. */
    @Bits(min = 1, max = 12, reset = 12)
    int HOUR = 0xf << 4;

    /** Minute. */
    @Bits(max = 59)
    int MINUTE = 0x3f << 8;

    /** Turns of the key: one at least. */
    @Bits(min = 1)
    int TURNS = 0xff << 24;
  }

  /** Somebody stands on the doormat. */
  @Register(offset = 0x114, name = "DOORMAT", reset = 1)
  short doormat;

  @VMStateField final long[] letters = new long[3];

  /** Letters to the keeper and his two helpers; each takes out his own. */
  @Register(offset = 0x118, name = "LETTER", count = 3)
  @OnRead
  long takeOut(int whose) {
    long letter = letters[whose];
    letters[whose] = 0;
    return letter;
  }

  @OnWrite("LETTER")
  void putIn(int whose, long letter) {
    letters[whose] ^= letter;
  }

  @OnPeek("LETTER")
  long look(int whose) {
    return letters[whose];
  }

  /** What the watchman noted until the keeper has read it. */
  @Register(offset = 0x130, name = "WATCH", bits = Watch.class, access = W1C)
  short watch;

  interface Watch {
    /** The lamp burns and the mains are off; noted again as long as it is so. */
    @Bits(when = "CTRL.LIT & ALARMS.BATTERY")
    int STRAINED = 1 << 0;

    /** Fire, or somebody came. */
    @Bits(when = "ALARMS.DOOR & ENABLE | ALARMS.FIRE", trigger = RISING)
    int ALERT = 3 << 1;

    /** The lamp went out. */
    @Bits(value = RC, when = "CTRL.LIT", trigger = FALLING)
    int DARKENED = 1 << 3;

    /** The fire broke out, or is out. */
    @Bits(when = "ALARMS.FIRE", trigger = BOTH)
    int FIRE = 1 << 15;
  }

  /** High while something is noted. */
  @Irq(when = "WATCH")
  IrqLine noted;

  /** Strikes when an alarm is noted. */
  @Irq(when = "WATCH.ALERT & !WATCH.FIRE", trigger = RISING)
  IrqLine gong;

  /** Strikes when the lamp goes out. */
  @Irq(when = "CTRL.LIT", trigger = FALLING)
  IrqLine darkness;

  /** Strikes when the lamp is lit or goes out. */
  @Irq(when = "CTRL.LIT", trigger = BOTH)
  IrqLine lampBell;

  // ---- Keeper: the buoys in the bay, each with the same few registers ---------------------------

  /** The northern buoy and the southern one. */
  @RegisterGroup(offset = 0x140, stride = 0x10)
  final Buoy[] buoys = {new Buoy(), new Buoy()};

  /** A buoy. */
  @RegisterBlock(size = 0x0c)
  static class Buoy {
    /** Where it is moored: the first anchor holds. */
    @Register(offset = 0x0, name = "BERTH", access = W1, reset = 0x77)
    int berth;

    /** Mark of its chain, stamped once where nobody can read it. */
    @Register(offset = 0x4, name = "CHAIN", access = WO1)
    short chain;

    /** Strokes of its bell. */
    @Register(offset = 0x8, name = "STROKES", access = WRC, reset = 0x3)
    int strokes;
  }

  // ---- Weather station: big-endian, bought in --------------------------------------------------

  /** Wind: speed and direction. */
  @Register(bank = "weather", offset = 0x00, name = "WIND", bits = Wind.class, reset = 0x0102)
  int wind;

  interface Wind {
    /** Metres a second. */
    int SPEED = 0xffff;

    /** Degrees. */
    @Bits(RO)
    int FROM = 0x1ff << 16;

    /** It has changed. */
    @Bits(W1C)
    int CHANGED = 1 << 31;
  }

  /** Air pressure, in units nobody remembers. */
  @Register(bank = "weather", offset = 0x08, name = "PRESSURE", reset = 0x0102_0304_0506_0708L)
  long pressure;

  /** Temperature. */
  @Register(bank = "weather", offset = 0x10, name = "TEMPERATURE", access = RO, reset = 0xff85)
  short temperature;

  /** Rain since it was last asked. */
  @Register(bank = "weather", offset = 0x12, name = "RAIN", access = WRC, reset = 0x19)
  byte rain;

  /** Snow; any write melts it. */
  @Register(bank = "weather", offset = 0x13, name = "SNOW", access = WC, reset = 0xff)
  byte snow;

  /** Gusts of the last four hours; each bit is a minute, tick them off. */
  @Register(bank = "weather", offset = 0x18, name = "GUST", count = 4, access = W1C, reset = 0xf1)
  short[] gusts;

  /** Tides of the week. */
  @Register(bank = "weather", offset = 0x20, name = "TIDE", count = 3, stride = 0x10)
  long[] tides;

  /** When to warn of a storm: never below 8. */
  @Register(bank = "weather", offset = 0x14, name = "STORM", reset = 8)
  int storm;

  @OnWrite("STORM")
  int warnAt(int force) {
    return Integer.compareUnsigned(force, 8) < 0 ? 8 : force;
  }

  /** Forecast. Reading it makes the station think, and it never thinks the same twice. */
  @Register(bank = "weather", offset = 0x50, name = "FORECAST")
  @OnRead
  int think() {
    return storm = storm * 31 + 8;
  }

  // ---- Bell: an old port that knows only whole registers ---------------------------------------

  /** Strikes. */
  @Register(bank = "bell", offset = 0x00, name = "STRIKES", bits = Strikes.class)
  int strikes;

  interface Strikes {
    /** How many. */
    int COUNT = 0xf;

    /** They were heard. */
    @Bits(W1C)
    int HEARD = 1 << 7;
  }

  /** Rope: pull it. */
  @Register(bank = "bell", offset = 0x04, name = "ROPE", access = WO)
  int rope;

  /** Echo of the last stroke. */
  @Register(bank = "bell", offset = 0x08, name = "ECHO", access = RS)
  int echo;

  /** Clapper: moving it rings. */
  @Register(bank = "bell", offset = 0x10, name = "CLAPPER", reset = 1)
  int clapper;

  @VMStateField int rings;

  @AfterWrite("CLAPPER")
  void ring() {
    rings++;
  }

  /** Chimes, each with a hammer of its own. */
  @Register(bank = "bell", offset = 0x14, name = "CHIME", count = 2)
  int[] chimes;

  /** Hum of the big bell, gone once somebody listened. */
  @Register(bank = "bell", offset = 0x20, name = "HUM", access = RC, reset = 0x5)
  int hum;

  @VMStateField final int[] strokes = new int[2];

  @AfterWrite("CHIME")
  void strike(int chime) {
    strokes[chime]++;
  }
}
