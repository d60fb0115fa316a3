// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/** When an interrupt line is high. */
public sealed interface IrqExpression {
  /**
   * The bits of a register, or some of them.
   *
   * @param register name of the register
   * @param bits name of the bits in its layout; empty for all bits
   */
  record Operand(String register, String bits) implements IrqExpression {}

  /**
   * The opposite.
   *
   * @param of of what
   */
  record Not(IrqExpression of) implements IrqExpression {}

  /**
   * All of these; registers as a whole are combined bit by bit.
   *
   * @param parts of two or more
   */
  record And(List<IrqExpression> parts) implements IrqExpression {}

  /**
   * Any of these.
   *
   * @param parts of two or more
   */
  record Or(List<IrqExpression> parts) implements IrqExpression {}

  /**
   * What was not understood.
   *
   * @param problem why
   */
  record Malformed(String problem) implements IrqExpression {}

  /** The operands, in the order they are written. */
  default List<Operand> operands() {
    if (this instanceof Operand operand) {
      return List.of(operand);
    }
    if (this instanceof Not not) {
      return not.of().operands();
    }
    List<IrqExpression> parts =
        this instanceof And and ? and.parts() : this instanceof Or or ? or.parts() : List.of();
    return parts.stream().flatMap(part -> part.operands().stream()).toList();
  }
}
