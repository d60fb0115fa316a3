// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import static io.github.qom4j.processor.model.Policy.Read.CLEARS;
import static io.github.qom4j.processor.model.Policy.Read.READS_ZERO;
import static io.github.qom4j.processor.model.Policy.Read.SETS;
import static io.github.qom4j.processor.model.Policy.Read.SHOWS;
import static io.github.qom4j.processor.model.Policy.Read.UNREADABLE;

/**
 * What reads and writes do to stored bits. The names are those of the annotation's enum. To add a
 * policy, add it here and there; a new effect also needs a mask in the runtime's RegisterInfo.
 */
public enum Policy {
  RW("store", SHOWS),
  RO("", SHOWS),
  RO_IGNORE("", SHOWS),
  WO("store", UNREADABLE),
  W1C("oneClears", SHOWS),
  W1S("oneSets", SHOWS),
  W1T("oneToggles", SHOWS),
  W0C("zeroClears", SHOWS),
  W0S("zeroSets", SHOWS),
  W0T("zeroToggles", SHOWS),
  WC("writeClears", SHOWS),
  WS("writeSets", SHOWS),
  RC("", CLEARS),
  RS("", SETS),
  WRC("store", CLEARS),
  WRS("store", SETS),
  WSRC("writeSets", CLEARS),
  WCRS("writeClears", SETS),
  W1SRC("oneSets", CLEARS),
  W1CRS("oneClears", SETS),
  W0SRC("zeroSets", CLEARS),
  W0CRS("zeroClears", SETS),
  WOC("writeClears", UNREADABLE),
  WOS("writeSets", UNREADABLE),
  WO1C("oneClears", UNREADABLE),
  W1("once", SHOWS),
  WO1("once", UNREADABLE),
  PULSE("pulse", READS_ZERO),
  CONST("", SHOWS);

  /** What a read does. */
  public enum Read {
    SHOWS,
    CLEARS,
    SETS,
    READS_ZERO,
    UNREADABLE
  }

  private final String write;
  private final Read read;

  Policy(String write, Read read) {
    this.write = write;
    this.read = read;
  }

  /**
   * The mask of the runtime's RegisterInfo that a write goes by; empty if writes have no effect.
   */
  public String write() {
    return write;
  }

  /** What a read does. */
  public Read read() {
    return read;
  }
}
