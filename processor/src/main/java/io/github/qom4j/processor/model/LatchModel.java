// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * Bits of a register's storage that are set when a condition was true.
 *
 * @param register the register, the first view that has the bits
 * @param bits the bits, which have an expression
 */
public record LatchModel(RegisterModel register, BitsModel bits) {
  /** The expression. */
  public IrqExpression when() {
    return bits.when().orElseThrow();
  }
}
