// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.annotation;

/**
 * What a guest's read and write do to the stored bits of a register.
 *
 * <p>The names are those of the UVM register layer (IEEE 1800.2); {@code v} is the stored value,
 * {@code w} the written one.
 */
public enum AccessPolicy {
  /** Reads v; a write stores w. */
  RW,
  /** Reads v; a write is a guest error without effect. */
  RO,
  /** Reads v; a write is ignored without a message. */
  RO_IGNORE,
  /** A write stores w; a read is a guest error that gives 0. */
  WO,
  /** Writing 1 clears. */
  W1C,
  /** Writing 1 sets. */
  W1S,
  /** Writing 1 toggles. */
  W1T,
  /** Writing 0 clears. */
  W0C,
  /** Writing 0 sets. */
  W0S,
  /** Writing 0 toggles. */
  W0T,
  /** Any write clears. */
  WC,
  /** Any write sets. */
  WS,
  /** A read clears; a write has no effect. */
  RC,
  /** A read sets; a write has no effect. */
  RS,
  /** A read clears; a write stores w. */
  WRC,
  /** A read sets; a write stores w. */
  WRS,
  /** Any write sets; a read clears. */
  WSRC,
  /** Any write clears; a read sets. */
  WCRS,
  /** Writing 1 sets; a read clears. */
  W1SRC,
  /** Writing 1 clears; a read sets. */
  W1CRS,
  /** Writing 0 sets; a read clears. */
  W0SRC,
  /** Writing 0 clears; a read sets. */
  W0CRS,
  /** Any write clears; a read is a guest error that gives 0. */
  WOC,
  /** Any write sets; a read is a guest error that gives 0. */
  WOS,
  /** Writing 1 clears; a read is a guest error that gives 0. Not one of UVM's. */
  WO1C,
  /** The first write after a cold reset stores w; later ones are ignored. */
  W1,
  /** The first write after a cold reset stores w; a read is a guest error that gives 0. */
  WO1,
  /** A write acts through the register's hooks and is not stored; reads 0. */
  PULSE,
  /** Reads v, which nothing changes, not even a reset: the value the field was made with. */
  CONST
}
