// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.reset.ResetType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * A bank of registers and the algorithm by which it is accessed.
 *
 * <p>What storage does is data ({@link RegisterInfo}); what the device does is code, lanes through
 * the methods a subclass overrides. The processor writes the subclass of each device. Registers are
 * numbered by their place in the layout.
 *
 * <ol>
 *   <li>Bytes where no register lies are a guest error: they read 0 and ignore writes.
 *   <li>Registers are accessed by rising offset; of each only the bytes (lanes) the access reaches.
 *   <li>What the guest does wrong is logged before it has effects.
 *   <li>A write hook runs first and says what to store; what the guest did not write or cannot
 *       write it sees as it is stored, never as the read hook shows it (bits in which only a 1, or
 *       only a 0, does something: as the other). Without one the register's masks say.
 *   <li>After-write hooks run when everything is stored, each once per access, or, if it takes the
 *       place of a register in its row, once for each register of the row that was written.
 * </ol>
 */
public abstract class RegisterBank implements MemoryRegionOps {
  private final RegisterLayout layout;
  private final RegisterReports reports;
  private final long[] locked;
  private final long[] before;
  private final List<Group> groups = new ArrayList<>();
  private long reached;
  private RegisterBank enclosing;
  private long base;

  private record Group(
      long offset, long stride, List<? extends RegisterBank> banks, IntSupplier seen) {
    /** Number of the bank that lies there, -1 if none does. */
    int number(long address) {
      long at = address - offset;
      return at >= 0 && at / stride < banks.size() ? (int) (at / stride) : -1;
    }

    boolean answers(int number) {
      return number < seen.getAsInt();
    }

    RegisterBank find(long address) {
      int number = number(address);
      return number >= 0 && answers(number) ? banks.get(number) : null;
    }

    long within(long address) {
      return (address - offset) % stride;
    }
  }

  /**
   * What a look at a register shows.
   *
   * @param value the value
   * @param isReliable whether a read would give the same; false where only the read hook knows
   */
  public record Peek(long value, boolean isReliable) {}

  /**
   * Makes a bank.
   *
   * @param layout its registers
   */
  protected RegisterBank(RegisterLayout layout) {
    this.layout = layout;
    reports = new RegisterReports(layout);
    locked = new long[layout.size()];
    before = new long[layout.size()];
  }

  /**
   * Puts banks into this one, one after the other, during set-up.
   *
   * @param offset byte offset of the first
   * @param stride bytes from the beginning of one to that of the next
   * @param banks the banks; where they have no register, this bank has none
   * @param seen how many of the banks answer; where others lie, this bank has no register
   */
  public final void addGroup(
      long offset, long stride, List<? extends RegisterBank> banks, IntSupplier seen) {
    Group group = new Group(offset, stride, List.copyOf(banks), seen);
    for (int i = 0; i < banks.size(); i++) {
      RegisterBank bank = banks.get(i);
      bank.enclosing = this;
      bank.base = offset + stride * i;
    }
    groups.add(group);
  }

  /**
   * The bits that the present access reaches, for hooks that ask.
   *
   * @return a mask of bits of the register
   */
  protected final long lanes() {
    return reached;
  }

  /**
   * The value of a register before its last write, for after-write hooks that ask.
   *
   * @param register number of the register
   * @return the stored bits
   */
  protected final long before(int register) {
    return before[register];
  }

  /**
   * Reads the storage of a register.
   *
   * @param register number of the register
   * @return the stored bits; bits above the register's width are ignored
   */
  protected abstract long load(int register);

  /**
   * Writes the storage of a register.
   *
   * @param register number of the register
   * @param value the bits to store; nothing is done for a register without storage
   */
  protected abstract void store(int register, long value);

  /**
   * Reads the storage of a register in a row.
   *
   * @param register number of the row
   * @param element number of the register in it
   * @return the stored bits; bits above the register's width are ignored; 0 without storage
   */
  protected long loadElement(int register, int element) {
    return 0;
  }

  /**
   * Writes the storage of a register in a row.
   *
   * @param register number of the row
   * @param element number of the register in it
   * @param value the bits to store; nothing is done for a row without storage
   */
  protected void storeElement(int register, int element, long value) {}

  /**
   * Runs the read hook of a register that has one.
   *
   * @param register number of the register
   * @return what the guest reads
   */
  protected long onRead(int register) {
    throw none("read hook", register);
  }

  /**
   * Runs the write hook of a register that has one.
   *
   * @param register number of the register
   * @param value what the guest wrote
   * @return what is to be stored; ignored for a register without storage
   */
  protected long onWrite(int register, long value) {
    throw none("write hook", register);
  }

  /**
   * Runs the peek hook of a register that has one.
   *
   * @param register number of the register
   * @return what a read would give
   */
  protected long onPeek(int register) {
    throw none("peek hook", register);
  }

  /**
   * Runs an after-write hook.
   *
   * @param hook number of the hook
   */
  protected void afterWrite(int hook) {
    throw new IllegalStateException("no after-write hook " + hook + " in " + layout.name());
  }

  /**
   * Runs the read hook of a register in a row that has one.
   *
   * @param register number of the row
   * @param element number of the register in it
   * @return what the guest reads
   */
  protected long onReadElement(int register, int element) {
    throw none("read hook", register);
  }

  /**
   * Runs the write hook of a register in a row that has one.
   *
   * @param register number of the row
   * @param element number of the register in it
   * @param value what the guest wrote
   * @return what is to be stored; ignored for a row without storage
   */
  protected long onWriteElement(int register, int element, long value) {
    throw none("write hook", register);
  }

  /**
   * Runs the peek hook of a register in a row that has one.
   *
   * @param register number of the row
   * @param element number of the register in it
   * @return what a read would give
   */
  protected long onPeekElement(int register, int element) {
    throw none("peek hook", register);
  }

  /**
   * Runs an after-write hook of rows.
   *
   * @param hook number of the hook
   * @param element number of the written register in its row
   */
  protected void afterWriteElement(int hook, int element) {
    afterWrite(hook);
  }

  private IllegalStateException none(String what, int register) {
    return new IllegalStateException(
        "no " + what + " of register " + register + " in " + layout.name());
  }

  private long load(RegisterInfo r) {
    return r.isElement ? loadElement(r.number, r.element) : load(r.number);
  }

  private long onRead(RegisterInfo r) {
    return r.isElement ? onReadElement(r.number, r.element) : onRead(r.number);
  }

  private long onWrite(RegisterInfo r, long value) {
    return r.isElement ? onWriteElement(r.number, r.element, value) : onWrite(r.number, value);
  }

  private long onPeek(RegisterInfo r) {
    return r.isElement ? onPeekElement(r.number, r.element) : onPeek(r.number);
  }

  private void store(RegisterInfo r, long value) {
    if (r.isElement) {
      storeElement(r.number, r.element, value);
    } else {
      store(r.number, value);
    }
  }

  /**
   * The value of a register after a reset in which some bits survive.
   *
   * @param old the value before
   * @param value the reset value
   * @param type why it is reset
   * @param constant bits that no reset changes
   * @param surviving bits that a warm reset does not change
   * @return the value after
   */
  public static long reset(long old, long value, ResetType type, long constant, long surviving) {
    long kept = type == ResetType.WARM ? surviving : constant;
    return old & kept | value & ~kept;
  }

  /**
   * Where an access lies, if it is of a whole register. A subclass may serve such accesses by a
   * switch on this instead of the table, where they only load or store a field or run a read hook.
   *
   * @param offset byte offset in the bank, which is smaller than 2 GiB
   * @param size bytes
   * @param width width of the register in bytes
   * @return the offset in units of {@code width}; -1 if the access is of another size or unaligned
   */
  protected static int place(long offset, int size, int width) {
    return size == width && (offset & width - 1) == 0 ? place(offset, width) : -1;
  }

  /**
   * Where an access lies that stands for the whole of the register it falls in.
   *
   * @param offset byte offset in the bank, which is smaller than 2 GiB
   * @param width width of the register in bytes
   * @return the offset in units of {@code width}
   */
  protected static int place(long offset, int width) {
    return (int) offset >> Integer.numberOfTrailingZeros(width);
  }

  /**
   * Replaces some bits of a stored value.
   *
   * @param old the stored value
   * @param value the written value
   * @param mask the bits that are written
   * @return the value after
   */
  protected static long merge(long old, long value, long mask) {
    return old & ~mask | value & mask;
  }

  @Override
  public long read(long offset, int size) {
    int index = layout.find(offset);
    if (index != RegisterLayout.NONE) {
      RegisterInfo r = layout.register(index);
      if (layout.isWholeRegisters()) {
        return readRegister(r, offset, r.allBits());
      }
      if (offset + size <= r.offset + r.width) {
        int shift = layout.shift(r, offset, size);
        return readRegister(r, offset, lanes(size) << shift) >>> shift;
      }
    }
    return readPieces(offset, size);
  }

  private long readRegister(RegisterInfo r, long offset, long lanes) {
    if (r.readHook) {
      reached = lanes;
      return onRead(r);
    }
    if (r.readable == 0 && !r.quiet) {
      badRead(offset);
    }
    long stored = load(r);
    if (((r.readClears | r.readSets) & lanes) != 0) {
      store(r, r.afterRead(stored, lanes));
      runAfter(r.afterRead, offset, 1);
    }
    return stored & r.readable;
  }

  /** An access that reaches more than one register, or bytes where none lies. */
  private long readPieces(long offset, int size) {
    for (Group group : groups) {
      int number = group.number(offset);
      if (number >= 0 && group.answers(number)) {
        return group.banks.get(number).read(group.within(offset), size);
      }
      if (number >= 0 && badRepeat(number)) {
        return 0;
      }
    }
    if (layout.isWholeRegisters()) {
      badRead(offset);
      return 0;
    }
    long value = 0;
    reportGaps(offset, size, (at, piece) -> badRead(at));
    for (int done = 0; done < size; ) {
      int index = layout.find(offset + done);
      int piece = piece(index, offset + done, size - done);
      if (index != RegisterLayout.NONE) {
        RegisterInfo r = layout.register(index);
        int shift = layout.shift(r, offset + done, piece);
        long lanes = lanes(piece) << shift;
        long part = readRegister(r, offset + done, lanes) >>> shift & lanes(piece);
        value |= part << shiftInAccess(done, piece, size);
      }
      done += piece;
    }
    return value;
  }

  @Override
  public void write(long offset, int size, long value) {
    int index = layout.find(offset);
    long after = 0;
    if (index != RegisterLayout.NONE && layout.isWholeRegisters()) {
      RegisterInfo r = layout.register(index);
      after = writeRegister(r, index, offset, value, r.allBits());
    } else if (index != RegisterLayout.NONE
        && offset + size <= layout.register(index).offset + layout.register(index).width) {
      RegisterInfo r = layout.register(index);
      int shift = layout.shift(r, offset, size);
      after = writeRegister(r, index, offset, value << shift, lanes(size) << shift);
    } else {
      after = writePieces(offset, size, value);
    }
    runAfter(after, offset, layout.isWholeRegisters() ? 1 : size);
  }

  private void runAfter(long hooks, long offset, int size) {
    for (long left = hooks; left != 0; left &= left - 1) {
      int hook = Long.numberOfTrailingZeros(left);
      if ((layout.ofElements() & 1L << hook) == 0) {
        afterWrite(hook);
      } else {
        runAfterElements(hook, offset, size);
      }
    }
  }

  private void runAfterElements(int hook, long offset, int size) {
    for (int done = 0; done < size; ) {
      int index = layout.find(offset + done);
      if (index != RegisterLayout.NONE && (layout.register(index).after & 1L << hook) != 0) {
        afterWriteElement(hook, layout.register(index).element);
      }
      done += piece(index, offset + done, size - done);
    }
  }

  /** Writes a register and says which after-write hooks are to run. */
  private long writeRegister(RegisterInfo r, int index, long offset, long value, long lanes) {
    if (!r.writable) {
      if (!r.quiet) {
        badWrite(offset, (value & lanes) >>> Long.numberOfTrailingZeros(lanes));
      }
      return 0;
    }
    // A write hook that sees no stored byte needs none.
    boolean isNew = r.writeHook && (r.hooked & r.seen & lanes) == r.allBits();
    long old = isNew && !r.reporting && !r.keepsOld ? 0 : load(r);
    if (r.reporting) {
      reports.check(r, index, old, value, lanes);
    }
    if (r.keepsOld) {
      before[r.number] = old;
    }
    if (r.writeHook) {
      reached = lanes;
      long unwritten = old & ~r.unwrittenAs0 | r.unwrittenAs1;
      long written = merge(unwritten, value, lanes & r.seen) & r.allBits();
      store(r, merge(old, onWrite(r, written), r.hooked));
    } else {
      store(r, r.written(old, value, lanes, locked[index]));
      locked[index] |= r.once & lanes;
    }
    return r.after;
  }

  private long writePieces(long offset, int size, long value) {
    for (Group group : groups) {
      int number = group.number(offset);
      if (number >= 0) {
        writesRepeat(number);
      }
      if (number >= 0 && group.answers(number)) {
        group.banks.get(number).write(group.within(offset), size, value);
        return 0;
      }
      if (number >= 0 && badRepeat(number)) {
        return 0;
      }
    }
    if (layout.isWholeRegisters()) {
      badWrite(offset, value);
      return 0;
    }
    long after = 0;
    reportGaps(
        offset,
        size,
        (at, piece) ->
            badWrite(at, value >>> shiftInAccess((int) (at - offset), piece, size) & lanes(piece)));
    for (int done = 0; done < size; ) {
      int index = layout.find(offset + done);
      int piece = piece(index, offset + done, size - done);
      if (index != RegisterLayout.NONE) {
        RegisterInfo r = layout.register(index);
        int shift = layout.shift(r, offset + done, piece);
        long part = value >>> shiftInAccess(done, piece, size) & lanes(piece);
        after |= writeRegister(r, index, offset + done, part << shift, lanes(piece) << shift);
      }
      done += piece;
    }
    return after;
  }

  private int shiftInAccess(int done, int piece, int size) {
    return 8 * (layout.isBigEndian() ? size - done - piece : done);
  }

  /** How many bytes from an offset on belong to one register, or to none. */
  private int piece(int index, long offset, int length) {
    if (index == RegisterLayout.NONE) {
      int gap = 1;
      while (gap < length && layout.find(offset + gap) == RegisterLayout.NONE) {
        gap++;
      }
      return gap;
    }
    RegisterInfo r = layout.register(index);
    return (int) Math.min(length, r.offset + r.width - offset);
  }

  /** Takes bytes where no register lies. */
  private interface Gap {
    void report(long offset, int size);
  }

  private void reportGaps(long offset, int size, Gap gap) {
    for (int i = 0; i < size; ) {
      int index = layout.find(offset + i);
      int piece = piece(index, offset + i, size - i);
      if (index == RegisterLayout.NONE) {
        gap.report(offset + i, piece);
      }
      i += piece;
    }
  }

  /**
   * Tells that the guest writes to a bank of a group, whether it answers or not.
   *
   * @param number number of the bank in its group
   */
  protected void writesRepeat(int number) {}

  /**
   * Tells that the guest accesses a bank of a group that does not answer.
   *
   * @param number number of the bank in its group
   * @return whether that is all there is to tell; if not, it is a bad offset
   */
  protected boolean badRepeat(int number) {
    return false;
  }

  /**
   * Tells that the guest reads where no register lies or where it may not. A bank in another one
   * leaves it to that one.
   *
   * @param offset byte offset in the bank
   */
  protected void badRead(long offset) {
    if (enclosing == null) {
      Log.log(LogMask.GUEST_ERRORS, "%s_read: Bad offset 0x%x", layout.name(), offset);
    } else {
      enclosing.badRead(base + offset);
    }
  }

  /**
   * Tells that the guest writes where no register lies or where it may not. A bank in another one
   * leaves it to that one.
   *
   * @param offset byte offset in the bank
   * @param value what the guest writes there
   */
  protected void badWrite(long offset, long value) {
    if (enclosing == null) {
      Log.log(LogMask.GUEST_ERRORS, "%s_write: Bad offset 0x%x", layout.name(), offset);
    } else {
      enclosing.badWrite(base + offset, value);
    }
  }

  /**
   * The name of a register in trace events.
   *
   * @param offset byte offset in the bank of the register or a byte of it
   * @return its name; {@code UNKN} where no register lies
   */
  public final String traceName(long offset) {
    int index = layout.find(offset);
    if (index != RegisterLayout.NONE) {
      return layout.register(index).traceName();
    }
    for (Group group : groups) {
      RegisterBank bank = group.find(offset);
      if (bank != null) {
        return bank.traceName(group.within(offset));
      }
    }
    return "UNKN";
  }

  /**
   * Looks at a register without any effect: no hook but the peek hook runs, nothing is logged.
   *
   * @param offset byte offset in the bank
   * @return what it holds; 0 where no register lies
   */
  public final Peek peek(long offset) {
    int index = layout.find(offset);
    if (index == RegisterLayout.NONE) {
      for (Group group : groups) {
        RegisterBank bank = group.find(offset);
        if (bank != null) {
          return bank.peek(group.within(offset));
        }
      }
      return new Peek(0, true);
    }
    RegisterInfo r = layout.register(index);
    if (r.peekHook) {
      return new Peek(onPeek(r) & r.allBits(), true);
    }
    return new Peek(load(r) & r.readable & r.allBits(), !r.readHook);
  }

  /**
   * This bank and those in it.
   *
   * @return this, then those of each group, by rising offset within a group
   */
  public final List<RegisterBank> withGroups() {
    List<RegisterBank> all = new ArrayList<>(List.of(this));
    groups.stream()
        .flatMap(group -> group.banks.stream())
        .map(RegisterBank::withGroups)
        .forEach(all::addAll);
    return all;
  }

  /** Unlocks the bits that are written once, here and in groups, for a cold reset. */
  public final void unlock() {
    Arrays.fill(locked, 0);
    groups.forEach(group -> group.banks.forEach(RegisterBank::unlock));
  }

  /**
   * The bits that were written once, for migration.
   *
   * @return a mask for each register, by number; changes to it are changes of the bank
   */
  public final long[] locked() {
    return locked;
  }

  /**
   * The registers.
   *
   * @return the layout
   */
  public final RegisterLayout layout() {
    return layout;
  }

  /**
   * What the guest did that the model does not have or the data sheet forbids.
   *
   * @return the reports
   */
  public final RegisterReports reports() {
    return reports;
  }

  private static long lanes(int size) {
    return -1L >>> 64 - 8 * size;
  }
}
