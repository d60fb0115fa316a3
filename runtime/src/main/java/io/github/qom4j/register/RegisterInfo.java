// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A register of a bank: where it lies and what accesses do to its stored bits.
 *
 * <p>Each stored bit is in at most one write mask and at most one read mask. A bit in no write mask
 * keeps its value. Masks that only report (unmodelled, reserved, must-write-as-read) may cover any
 * bit.
 */
public final class RegisterInfo {
  final String name;
  final long offset;
  final int width;
  private String traceName;
  private final List<BitField> fields = new ArrayList<>();
  private final List<ForbiddenValue> forbidden = new ArrayList<>();
  private final List<ValueRange> ranges = new ArrayList<>();
  private int count;
  private long stride;
  int number;
  int element;
  boolean isElement;
  boolean readHook;
  boolean writeHook;
  boolean peekHook;
  boolean writable;
  boolean quiet;
  boolean reporting;
  boolean keepsOld;
  long unwrittenAs0;
  long unwrittenAs1;
  long after;
  long afterElement;
  long afterRead;
  long readable;
  long hooked;
  long seen;
  long store;
  long oneClears;
  long oneSets;
  long oneToggles;
  long zeroClears;
  long zeroSets;
  long zeroToggles;
  long writeClears;
  long writeSets;
  long once;
  long readClears;
  long readSets;
  long unmodelled;
  long reserved;
  long asRead;

  record BitField(String name, long mask) {}

  record ForbiddenValue(long mask, long value) {}

  record ValueRange(long mask, long min, long max) {}

  private RegisterInfo(long offset, int width, String name) {
    this.offset = offset;
    this.width = width;
    this.name = name;
    traceName = name;
    readable = allBits();
  }

  /** The same register at another place of its row. */
  private RegisterInfo(RegisterInfo row, int element) {
    this(row.offset + element * row.stride, row.width, row.name + "[" + element + "]");
    traceName = row.traceName + "[" + element + "]";
    this.element = element;
    isElement = true;
    fields.addAll(row.fields);
    forbidden.addAll(row.forbidden);
    ranges.addAll(row.ranges);
    readHook = row.readHook;
    writeHook = row.writeHook;
    peekHook = row.peekHook;
    hooked = row.hooked;
    seen = row.seen;
    unwrittenAs0 = row.unwrittenAs0;
    unwrittenAs1 = row.unwrittenAs1;
    writable = row.writable;
    quiet = row.quiet;
    reporting = row.reporting;
    after = row.after;
    afterElement = row.afterElement;
    afterRead = row.afterRead;
    readable = row.readable;
    store = row.store;
    oneClears = row.oneClears;
    oneSets = row.oneSets;
    oneToggles = row.oneToggles;
    zeroClears = row.zeroClears;
    zeroSets = row.zeroSets;
    zeroToggles = row.zeroToggles;
    writeClears = row.writeClears;
    writeSets = row.writeSets;
    once = row.once;
    readClears = row.readClears;
    readSets = row.readSets;
    unmodelled = row.unmodelled;
    reserved = row.reserved;
    asRead = row.asRead;
  }

  /** Adds the registers this stands for; their number is that of the declaration. */
  void addTo(List<RegisterInfo> registers) {
    int declared = registers.isEmpty() ? 0 : registers.get(registers.size() - 1).number + 1;
    if (count == 0) {
      number = declared;
      registers.add(this);
      return;
    }
    for (int i = 0; i < count; i++) {
      RegisterInfo one = new RegisterInfo(this, i);
      one.number = declared;
      registers.add(one);
    }
  }

  /**
   * A row of registers of this kind.
   *
   * @param length how many, 1 or more
   * @param step bytes from one to the next
   * @return this register
   */
  public RegisterInfo row(int length, long step) {
    count = length;
    stride = step;
    return this;
  }

  /**
   * Begins a register that keeps its stored bits whatever is done.
   *
   * @param offset byte offset in the bank
   * @param width bytes: 1, 2, 4 or 8
   * @param name the register's name
   * @return the register
   */
  public static RegisterInfo at(long offset, int width, String name) {
    return new RegisterInfo(offset, width, name);
  }

  /**
   * Name of the register.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Sets the register's name in trace events.
   *
   * @param newName the name; by default the register's
   * @return this register
   */
  public RegisterInfo traced(String newName) {
    traceName = newName;
    return this;
  }

  /**
   * The register's name in trace events.
   *
   * @return the name
   */
  public String traceName() {
    return traceName;
  }

  /**
   * Where the register lies.
   *
   * @return byte offset in the bank
   */
  public long offset() {
    return offset;
  }

  /**
   * Width of the register.
   *
   * @return bytes
   */
  public int width() {
    return width;
  }

  long allBits() {
    return -1L >>> 64 - 8 * width;
  }

  /**
   * Reads go to the device.
   *
   * @return this register
   */
  public RegisterInfo onRead() {
    readHook = true;
    return this;
  }

  /**
   * Writes go to the device.
   *
   * @return this register
   */
  public RegisterInfo onWrite() {
    return onWrite(allBits());
  }

  /**
   * Writes go to the device, which says what is stored in these bits.
   *
   * @param mask the bits; the others keep their value
   * @return this register
   */
  public RegisterInfo onWrite(long mask) {
    return onWrite(mask, mask);
  }

  /**
   * Writes go to the device, which says what is stored in some bits.
   *
   * @param mask the bits; the others keep their value
   * @param shown the bits that the device sees as they are written; the others it sees as stored
   * @return this register
   */
  public RegisterInfo onWrite(long mask, long shown) {
    writeHook = true;
    hooked = mask;
    seen = shown;
    return writable();
  }

  /**
   * Peeks go to the device.
   *
   * @return this register
   */
  public RegisterInfo onPeek() {
    peekHook = true;
    return this;
  }

  /**
   * The device is told after a write.
   *
   * @param hooks numbers of the hooks, 0 to 63
   * @return this register
   */
  public RegisterInfo after(int... hooks) {
    for (int hook : hooks) {
      after |= 1L << hook;
    }
    return this;
  }

  /**
   * The device is told after a write which register of the row it was.
   *
   * @param hooks numbers of the hooks, 0 to 63, each only of rows
   * @return this register
   */
  public RegisterInfo afterElement(int... hooks) {
    for (int hook : hooks) {
      afterElement |= 1L << hook;
    }
    return after(hooks);
  }

  /**
   * Something is done after a read that cleared or set bits.
   *
   * @param hook number of what is done, 0 to 63
   * @return this register
   */
  public RegisterInfo afterRead(int hook) {
    afterRead = 1L << hook;
    return this;
  }

  /**
   * An access that has no effect, a write where nothing is writable or a read where nothing is
   * readable, is no guest error.
   *
   * @return this register
   */
  public RegisterInfo quiet() {
    quiet = true;
    return this;
  }

  /**
   * Says which stored bits a read shows; the others read 0.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readable(long mask) {
    readable = mask;
    return this;
  }

  private RegisterInfo writable() {
    writable = true;
    return this;
  }

  /**
   * A write stores these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo store(long mask) {
    store = mask;
    return writable();
  }

  /**
   * Writing 1 clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneClears(long mask) {
    oneClears = mask;
    return writable();
  }

  /**
   * Writing 1 sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneSets(long mask) {
    oneSets = mask;
    return writable();
  }

  /**
   * Writing 1 toggles these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo oneToggles(long mask) {
    oneToggles = mask;
    return writable();
  }

  /**
   * Writing 0 clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroClears(long mask) {
    zeroClears = mask;
    return writable();
  }

  /**
   * Writing 0 sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroSets(long mask) {
    zeroSets = mask;
    return writable();
  }

  /**
   * Writing 0 toggles these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo zeroToggles(long mask) {
    zeroToggles = mask;
    return writable();
  }

  /**
   * Any write clears these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo writeClears(long mask) {
    writeClears = mask;
    return writable();
  }

  /**
   * Any write sets these bits.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo writeSets(long mask) {
    writeSets = mask;
    return writable();
  }

  /**
   * These bits take a write without storing it: they act through hooks and read 0.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo pulse(long mask) {
    writeClears |= mask;
    return writable();
  }

  /**
   * The first write after a cold reset stores these bits; they are locked then.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo once(long mask) {
    once = mask;
    return writable();
  }

  /**
   * A read clears these bits after showing them.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readClears(long mask) {
    readClears = mask;
    return this;
  }

  /**
   * A read sets these bits after showing them.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo readSets(long mask) {
    readSets = mask;
    return this;
  }

  /**
   * A write that changes these bits is logged as unimplemented.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo unmodelled(long mask) {
    unmodelled = mask;
    return reporting();
  }

  /**
   * Writing 1 to these bits is a guest error.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo reserved(long mask) {
    reserved = mask;
    return reporting();
  }

  /**
   * Writing these bits otherwise than they read is a guest error.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo asRead(long mask) {
    asRead = mask;
    return reporting();
  }

  /**
   * Writing one of some values to a field is a guest error.
   *
   * @param mask the bits of the field
   * @param values the values, not shifted
   * @return this register
   */
  public RegisterInfo forbid(long mask, long... values) {
    for (long value : values) {
      forbidden.add(new ForbiddenValue(mask, value << Long.numberOfTrailingZeros(mask)));
    }
    return reporting();
  }

  /**
   * Writing a value outside a range to a field is a guest error.
   *
   * @param mask the bits of the field
   * @param min smallest value, not shifted, without sign
   * @param max largest value
   * @return this register
   */
  public RegisterInfo range(long mask, long min, long max) {
    ranges.add(new ValueRange(mask, min, max));
    return reporting();
  }

  private RegisterInfo reporting() {
    reporting = true;
    return this;
  }

  /**
   * Names bits for messages.
   *
   * @param fieldName name of the field
   * @param mask its bits
   * @return this register
   */
  public RegisterInfo field(String fieldName, long mask) {
    fields.add(new BitField(fieldName, mask));
    return this;
  }

  /**
   * A write hook sees these bits as 0 where they are not written: only a 1 does something.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo unwrittenAs0(long mask) {
    unwrittenAs0 = mask;
    return this;
  }

  /**
   * A write hook sees these bits as 1 where they are not written: only a 0 does something.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterInfo unwrittenAs1(long mask) {
    unwrittenAs1 = mask;
    return this;
  }

  /**
   * After-write hooks ask for the value before the write.
   *
   * @return this register
   */
  public RegisterInfo keepOld() {
    keepsOld = true;
    return this;
  }

  List<ForbiddenValue> forbidden() {
    return forbidden;
  }

  List<ValueRange> ranges() {
    return ranges;
  }

  /** Names the fields that have one of these bits, and the bits that have no name. */
  String describe(long bits) {
    List<String> names = new ArrayList<>();
    long unnamed = bits;
    for (BitField field : fields) {
      if ((field.mask & bits) != 0) {
        names.add(field.name);
        unnamed &= ~field.mask;
      }
    }
    if (unnamed != 0) {
      names.add("0x" + Long.toHexString(unnamed));
    }
    return String.join("|", names);
  }

  /** The stored value after a write of the bytes in {@code lanes}; locked bits keep theirs. */
  long written(long old, long value, long lanes, long locked) {
    long stores = store | once;
    long after =
        old & ~(stores | writeClears) & ~(value & oneClears) & ~(~value & zeroClears)
            | value & (stores | oneSets)
            | ~value & zeroSets
            | writeSets;
    after ^= value & oneToggles | ~value & zeroToggles;
    long changeable = lanes & ~(once & locked);
    return old & ~changeable | after & changeable;
  }

  /** The stored value after a read of the bytes in {@code lanes}. */
  long afterRead(long old, long lanes) {
    return old & ~(readClears & lanes) | readSets & lanes;
  }
}
