// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A register, or a row of them, as it is declared. */
public final class RegisterSpec {
  final long offset;
  final int width;
  final String name;
  final List<Bits> bits = new ArrayList<>();
  final List<Forbidden> forbidden = new ArrayList<>();
  final List<Range> ranges = new ArrayList<>();
  final Set<String> after = new LinkedHashSet<>();
  String field;
  int count;
  long stride;
  long unmodelled;
  long reserved;
  long asRead;
  String readHook;
  String writeHook;
  String peekHook;
  Long identification;
  String excluded;

  record Bits(Policy policy, long mask, String name) {}

  record Forbidden(long mask, Set<Long> values) {}

  record Range(long mask, long min, long max) {
    boolean takes(long registerValue) {
      long value = (registerValue & mask) >>> Long.numberOfTrailingZeros(mask);
      return value + Long.MIN_VALUE >= min + Long.MIN_VALUE
          && value + Long.MIN_VALUE <= max + Long.MIN_VALUE;
    }
  }

  private RegisterSpec(long offset, int width, String name) {
    this.offset = offset;
    this.width = width;
    this.name = name;
  }

  /**
   * Begins a register without storage and hooks.
   *
   * @param offset byte offset in the bank
   * @param width bytes
   * @param name its name
   * @return the register
   */
  public static RegisterSpec at(long offset, int width, String name) {
    return new RegisterSpec(offset, width, name);
  }

  /**
   * Says where its bits are stored.
   *
   * @param fieldName name of the device's field
   * @return this register
   */
  public RegisterSpec in(String fieldName) {
    field = fieldName;
    return this;
  }

  /**
   * Makes it a row.
   *
   * @param length how many registers
   * @param step bytes from one to the next
   * @return this register
   */
  public RegisterSpec row(int length, long step) {
    count = length;
    stride = step;
    return this;
  }

  /**
   * Gives it bits; those that have no policy read 0 and ignore writes.
   *
   * @param policy what accesses do to them
   * @param mask the bits
   * @param bitsName their name, empty if they have none
   * @return this register
   */
  public RegisterSpec bits(Policy policy, long mask, String bitsName) {
    bits.add(new Bits(policy, mask, bitsName));
    return this;
  }

  /**
   * Says which bits are stored without effect: changing them is reported.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterSpec unmodelled(long mask) {
    unmodelled = mask;
    return this;
  }

  /**
   * Says which bits may not be set: it is reported.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterSpec reserved(long mask) {
    reserved = mask;
    return this;
  }

  /**
   * Says which bits must be written as they read: anything else is reported.
   *
   * @param mask the bits
   * @return this register
   */
  public RegisterSpec asRead(long mask) {
    asRead = mask;
    return this;
  }

  /**
   * Says which values of some bits are reported.
   *
   * @param mask the bits
   * @param values the values, not shifted
   * @return this register
   */
  public RegisterSpec forbids(long mask, long... values) {
    Set<Long> set = new LinkedHashSet<>();
    for (long value : values) {
      set.add(value);
    }
    forbidden.add(new Forbidden(mask, set));
    return this;
  }

  /**
   * Says which values of some bits are not reported.
   *
   * @param mask the bits
   * @param min smallest value, not shifted, without sign
   * @param max largest value
   * @return this register
   */
  public RegisterSpec takes(long mask, long min, long max) {
    ranges.add(new Range(mask, min, max));
    return this;
  }

  /**
   * Gives it a read hook.
   *
   * @param hook name of the method, with {@code []} if it takes an index; empty if the test can't
   *     see its calls
   * @return this register
   */
  public RegisterSpec onRead(String hook) {
    readHook = hook;
    return this;
  }

  /**
   * Gives it a write hook.
   *
   * @param hook name of the method, with {@code []} if it takes an index; empty if the test can't
   *     see its calls
   * @return this register
   */
  public RegisterSpec onWrite(String hook) {
    writeHook = hook;
    return this;
  }

  /**
   * Gives it a peek hook.
   *
   * @param hook name of the method, with {@code []} if it takes an index; empty if the test can't
   *     see its calls
   * @return this register
   */
  public RegisterSpec onPeek(String hook) {
    peekHook = hook;
    return this;
  }

  /**
   * Adds after-write hooks.
   *
   * @param hooks names of the methods, with {@code []} if they take an index; empty if the test
   *     can't see its calls
   * @return this register
   */
  public RegisterSpec after(String... hooks) {
    after.addAll(List.of(hooks));
    return this;
  }

  /**
   * Makes it an identification register.
   *
   * @param value what it reads
   * @return this register
   */
  public RegisterSpec reads(long value) {
    identification = value;
    return this;
  }

  /**
   * Leaves it out of the tests: it is never accessed.
   *
   * @param reason why
   * @return this register
   */
  public RegisterSpec excluded(String reason) {
    excluded = reason;
    return this;
  }

  /** The same register in a repeat of its block, whose hooks are out of sight. */
  RegisterSpec in(String block, long base) {
    RegisterSpec copy = new RegisterSpec(base + offset, width, block + "." + name);
    copy.bits.addAll(bits);
    copy.forbidden.addAll(forbidden);
    copy.ranges.addAll(ranges);
    copy.after.addAll(after);
    copy.field = field == null ? null : block + "." + field;
    copy.count = count;
    copy.stride = stride;
    copy.unmodelled = unmodelled;
    copy.reserved = reserved;
    copy.asRead = asRead;
    copy.readHook = readHook;
    copy.writeHook = writeHook;
    copy.peekHook = peekHook;
    copy.excluded = excluded;
    return copy;
  }

  /** Whether some writes are reported as forbidden. */
  boolean isChecked() {
    return reserved != 0 || asRead != 0 || !forbidden.isEmpty() || !ranges.isEmpty();
  }

  /** Whether a write does something, be it to a hook only. */
  boolean isWritable() {
    return writeHook != null || isStored() && bitsWhere(Policy::isWritable) != 0;
  }

  boolean isStored() {
    return field != null;
  }

  boolean isOpaque() {
    return "".equals(readHook) || "".equals(writeHook) || after.contains("");
  }

  boolean hasHooks() {
    return readHook != null || writeHook != null || !after.isEmpty();
  }

  long allBits() {
    return -1L >>> 64 - 8 * width;
  }

  /** The bits of a policy for which something holds. */
  long bitsWhere(Predicate<Policy> condition) {
    long mask = 0;
    for (Bits b : bits) {
      mask |= condition.test(b.policy) ? b.mask : 0;
    }
    return mask;
  }
}
