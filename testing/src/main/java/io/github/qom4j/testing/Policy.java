// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

/**
 * What reads and writes do to one stored bit: the access policies, as tables.
 *
 * <p>The first text of each says what a write stores where the stored bit and the written one are 0
 * and 0, 0 and 1, 1 and 0, 1 and 1. The second says what a read shows where the stored bit is 0 and
 * 1, the third what the read leaves stored.
 */
public enum Policy {
  /** Reads what is stored; a write stores what is written. */
  RW("0101", "01", "01"),
  /** Read only. */
  RO("0011", "01", "01"),
  /** Read only, and writing it is no error. */
  RO_IGNORE("0011", "01", "01"),
  /** Write only. */
  WO("0101", "00", "01"),
  /** Writing 1 clears. */
  W1C("0010", "01", "01"),
  /** Writing 1 sets. */
  W1S("0111", "01", "01"),
  /** Writing 1 toggles. */
  W1T("0110", "01", "01"),
  /** Writing 0 clears. */
  W0C("0001", "01", "01"),
  /** Writing 0 sets. */
  W0S("1011", "01", "01"),
  /** Writing 0 toggles. */
  W0T("1001", "01", "01"),
  /** Any write clears. */
  WC("0000", "01", "01"),
  /** Any write sets. */
  WS("1111", "01", "01"),
  /** A read clears. */
  RC("0011", "01", "00"),
  /** A read sets. */
  RS("0011", "01", "11"),
  /** A read clears, a write stores. */
  WRC("0101", "01", "00"),
  /** A read sets, a write stores. */
  WRS("0101", "01", "11"),
  /** Any write sets, a read clears. */
  WSRC("1111", "01", "00"),
  /** Any write clears, a read sets. */
  WCRS("0000", "01", "11"),
  /** Writing 1 sets, a read clears. */
  W1SRC("0111", "01", "00"),
  /** Writing 1 clears, a read sets. */
  W1CRS("0010", "01", "11"),
  /** Writing 0 sets, a read clears. */
  W0SRC("1011", "01", "00"),
  /** Writing 0 clears, a read sets. */
  W0CRS("0001", "01", "11"),
  /** Any write clears; not readable. */
  WOC("0000", "00", "01"),
  /** Any write sets; not readable. */
  WOS("1111", "00", "01"),
  /** Writing 1 clears; not readable. */
  WO1C("0010", "00", "01"),
  /** The first write after a cold reset stores; the table is that of the first. */
  W1("0101", "01", "01"),
  /** As {@link #W1}; not readable. */
  WO1("0101", "00", "01"),
  /** Acts and is never stored. */
  PULSE("0000", "00", "01"),
  /** Nothing changes it, not even a reset. */
  CONST("0011", "01", "01");

  private final String written;
  private final String shown;
  private final String left;

  Policy(String written, String shown, String left) {
    this.written = written;
    this.shown = shown;
    this.left = left;
  }

  /**
   * What a write stores.
   *
   * @param old the stored bit
   * @param bit the written bit
   * @return the bit stored then
   */
  public int written(int old, int bit) {
    return written.charAt(2 * old + bit) - '0';
  }

  /**
   * What a read shows.
   *
   * @param old the stored bit
   * @return the bit the guest sees
   */
  public int shown(int old) {
    return shown.charAt(old) - '0';
  }

  /**
   * What a read leaves.
   *
   * @param old the stored bit
   * @return the bit stored then
   */
  public int left(int old) {
    return left.charAt(old) - '0';
  }

  /**
   * Whether only the first write after a cold reset counts.
   *
   * @return true for the two write-once policies
   */
  public boolean isOnce() {
    return this == W1 || this == WO1;
  }

  /** Whether the device notices what is written. */
  boolean isWritable() {
    return this == PULSE || !(keeps(0) && keeps(1));
  }

  /** Whether only a written 1 does something. */
  boolean isWrittenWith1() {
    return keeps(0) && !keeps(1);
  }

  /** Whether only a written 0 does something. */
  boolean isWrittenWith0() {
    return keeps(1) && !keeps(0);
  }

  private boolean keeps(int bit) {
    return written(0, bit) == 0 && written(1, bit) == 1;
  }

  boolean isReadable() {
    return !shown.equals("00");
  }

  /** Whether writing is documented as a guest error. */
  boolean refusesWrites() {
    return this == RO;
  }

  /** Whether reading is documented as a guest error. */
  boolean refusesReads() {
    return this == WO || this == WOC || this == WOS || this == WO1C || this == WO1;
  }
}
