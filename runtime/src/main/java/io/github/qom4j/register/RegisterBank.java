// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.memory.MemoryRegionOps;
import java.util.Arrays;
import java.util.List;

/**
 * A bank of registers and the algorithm by which it is accessed.
 *
 * <p>What storage does is data ({@link RegisterInfo}); what the device does is code, reached
 * through the methods a subclass overrides. The processor writes the subclass of each device.
 * Registers are numbered by their place in the list the bank is made with.
 *
 * <ol>
 *   <li>An offset where no register lies is a guest error: it reads 0 and writes nothing.
 *   <li>A write that reaches only a part of a register (its byte lanes) leaves the other lanes
 *       alone, and is merged with the stored bits, never by way of the read hook.
 *   <li>The write hook runs first and says what to store; without one the register's masks do.
 *   <li>After-write hooks run when the value is stored.
 * </ol>
 */
public abstract class RegisterBank implements MemoryRegionOps {
  private static final int NONE = -1;

  /** The registers of a class of bank, made once and shared by its banks. */
  public static final class Layout {
    private final String name;
    private final RegisterInfo[] registers;
    private final int granule;
    private final short[] byGranule;

    /**
     * Makes a layout.
     *
     * @param name name of the bank in messages
     * @param registers the registers, not overlapping
     */
    public Layout(String name, List<RegisterInfo> registers) {
      this.name = name;
      this.registers = registers.toArray(new RegisterInfo[0]);
      granule = registers.stream().mapToInt(r -> r.width).min().orElse(4);
      long end = registers.stream().mapToLong(r -> r.offset + r.width).max().orElse(0);
      byGranule = new short[Math.toIntExact((end + granule - 1) / granule)];
      Arrays.fill(byGranule, (short) NONE);
      for (int i = 0; i < this.registers.length; i++) {
        RegisterInfo r = this.registers[i];
        int first = (int) (r.offset / granule);
        Arrays.fill(byGranule, first, first + r.width / granule, (short) i);
      }
    }

    private int find(long offset) {
      long at = offset / granule;
      return at < byGranule.length ? byGranule[(int) at] : NONE;
    }
  }

  private final Layout layout;

  /**
   * Makes a bank.
   *
   * @param layout its registers
   */
  protected RegisterBank(Layout layout) {
    this.layout = layout;
  }

  /**
   * Reads the storage of a register.
   *
   * @param register number of the register
   * @return the stored bits; 0 for a register without storage
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
   * Runs the read hook of a register that has one.
   *
   * @param register number of the register
   * @return what the guest reads
   */
  protected long onRead(int register) {
    throw new IllegalStateException("no read hook on " + layout.registers[register].name);
  }

  /**
   * Runs the write hook of a register that has one.
   *
   * @param register number of the register
   * @param value what the guest wrote
   * @return what is to be stored; ignored for a register without storage
   */
  protected long onWrite(int register, long value) {
    throw new IllegalStateException("no write hook on " + layout.registers[register].name);
  }

  /**
   * Runs the after-write hooks of a register that has some.
   *
   * @param register number of the register
   */
  protected void afterWrite(int register) {
    throw new IllegalStateException("no after-write hook on " + layout.registers[register].name);
  }

  @Override
  public final long read(long offset, int size) {
    int index = layout.find(offset);
    if (index == NONE) {
      badOffset("read", offset);
      return 0;
    }
    RegisterInfo r = layout.registers[index];
    int shift = shift(r, offset, size);
    if (r.readHook) {
      return onRead(index) >>> shift;
    }
    if (r.readable == 0 && !r.quiet) {
      badOffset("read", offset);
    }
    long stored = load(index);
    if ((r.readClears | r.readSets) != 0) {
      store(index, r.afterRead(stored, lanes(size) << shift));
    }
    return (stored & r.readable) >>> shift;
  }

  @Override
  public final void write(long offset, int size, long value) {
    int index = layout.find(offset);
    if (index == NONE) {
      badOffset("write", offset);
      return;
    }
    RegisterInfo r = layout.registers[index];
    if (!r.writable) {
      if (!r.quiet) {
        badOffset("write", offset);
      }
      return;
    }
    int shift = shift(r, offset, size);
    long lanes = lanes(size) << shift;
    if (r.writeHook) {
      long merged = load(index) & ~lanes | value << shift & lanes;
      store(index, onWrite(index, merged));
    } else {
      store(index, r.written(load(index), value << shift, lanes));
    }
    if (r.afterWrite) {
      afterWrite(index);
    }
  }

  /** An access that does not fit into the register stands for the whole of it. */
  private static int shift(RegisterInfo r, long offset, int size) {
    int within = (int) (offset - r.offset);
    return within + size > r.width ? 0 : 8 * within;
  }

  private static long lanes(int size) {
    return -1L >>> 64 - 8 * size;
  }

  private void badOffset(String access, long offset) {
    Log.log(LogMask.GUEST_ERRORS, "%s_%s: Bad offset 0x%x", layout.name, access, offset);
  }
}
