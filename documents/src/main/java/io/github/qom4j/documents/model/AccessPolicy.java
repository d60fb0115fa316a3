// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/** What a guest's accesses do to stored bits. The names are those of the UVM register layer. */
public enum AccessPolicy {
  RW(Write.STORES, Read.SHOWS),
  RO(Write.FAILS, Read.SHOWS),
  RO_IGNORE(Write.IGNORED, Read.SHOWS),
  WO(Write.STORES, Read.FAILS),
  W1C(Write.ONE_CLEARS, Read.SHOWS),
  W1S(Write.ONE_SETS, Read.SHOWS),
  W1T(Write.ONE_TOGGLES, Read.SHOWS),
  W0C(Write.ZERO_CLEARS, Read.SHOWS),
  W0S(Write.ZERO_SETS, Read.SHOWS),
  W0T(Write.ZERO_TOGGLES, Read.SHOWS),
  WC(Write.CLEARS, Read.SHOWS),
  WS(Write.SETS, Read.SHOWS),
  RC(Write.IGNORED, Read.CLEARS),
  RS(Write.IGNORED, Read.SETS),
  WRC(Write.STORES, Read.CLEARS),
  WRS(Write.STORES, Read.SETS),
  WSRC(Write.SETS, Read.CLEARS),
  WCRS(Write.CLEARS, Read.SETS),
  W1SRC(Write.ONE_SETS, Read.CLEARS),
  W1CRS(Write.ONE_CLEARS, Read.SETS),
  W0SRC(Write.ZERO_SETS, Read.CLEARS),
  W0CRS(Write.ZERO_CLEARS, Read.SETS),
  WOC(Write.CLEARS, Read.FAILS),
  WOS(Write.SETS, Read.FAILS),
  WO1C(Write.ONE_CLEARS, Read.FAILS),
  W1(Write.STORES_ONCE, Read.SHOWS),
  WO1(Write.STORES_ONCE, Read.FAILS),
  PULSE(Write.ACTS, Read.ZERO),
  CONST(Write.IGNORED, Read.SHOWS);

  /** What a write does. */
  public enum Write {
    STORES("a write stores"),
    STORES_ONCE("the first write after a cold reset stores"),
    ONE_CLEARS("writing 1 clears"),
    ONE_SETS("writing 1 sets"),
    ONE_TOGGLES("writing 1 toggles"),
    ZERO_CLEARS("writing 0 clears"),
    ZERO_SETS("writing 0 sets"),
    ZERO_TOGGLES("writing 0 toggles"),
    CLEARS("any write clears"),
    SETS("any write sets"),
    ACTS("a write acts and is not stored"),
    IGNORED("writes are ignored"),
    FAILS("a write is a guest error");

    private final String text;

    Write(String text) {
      this.text = text;
    }
  }

  /** What a read does. */
  public enum Read {
    SHOWS("reads as stored"),
    CLEARS("a read clears"),
    SETS("a read sets"),
    ZERO("reads 0"),
    FAILS("a read is a guest error");

    private final String text;

    Read(String text) {
      this.text = text;
    }
  }

  private final Write write;
  private final Read read;

  AccessPolicy(Write write, Read read) {
    this.write = write;
    this.read = read;
  }

  /** What a write does. */
  public Write write() {
    return write;
  }

  /** What a read does. */
  public Read read() {
    return read;
  }

  /** Whether a read shows something of the bits. */
  public boolean isReadable() {
    return read != Read.FAILS;
  }

  /** Whether a write can have an effect. */
  public boolean isWritable() {
    return write != Write.FAILS && write != Write.IGNORED;
  }

  /** Both in words. */
  public String words() {
    return read == Read.SHOWS ? write.text : read.text + "; " + write.text;
  }

  /** The policy in the letters that tables have, such as {@code W1C}. */
  public String label() {
    return this == RO_IGNORE ? "RO" : name();
  }
}
