// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A hook of registers.
 *
 * @param kind when it runs
 * @param registers names of the registers; empty if they could not be told
 * @param isOfRow whether one of them is a row of registers
 * @param method what runs
 * @param origin where the registers are named
 * @param registerOrigins where each register is named
 */
public record HookModel(
    Kind kind,
    List<String> registers,
    boolean isOfRow,
    MethodModel method,
    Origin origin,
    List<Origin> registerOrigins) {
  /** The same hook, once it is known whether its registers are a row. */
  public HookModel ofRow(boolean newIsOfRow) {
    return new HookModel(kind, registers, newIsOfRow, method, origin, registerOrigins);
  }

  /** Whether it takes the place of the register in its row. */
  public boolean takesIndex() {
    return isOfRow && (kind != Kind.AFTER_WRITE || !method.parameters().isEmpty());
  }

  /** Whether it is an after-write hook that takes the place of the register in its row. */
  public boolean isOfElement() {
    return kind == Kind.AFTER_WRITE && takesIndex();
  }

  /** Whether an after-write hook takes the value before. */
  public boolean takesOld() {
    return !isOfRow && kind == Kind.AFTER_WRITE && method.parameters().size() == 1;
  }

  /** Whether a read or write hook takes the bits that are accessed, too. */
  public boolean takesLanes() {
    boolean isAccess = kind == Kind.READ || kind == Kind.WRITE;
    return !isOfRow && isAccess && method.parameters().size() == (kind == Kind.WRITE ? 2 : 1);
  }

  /** When a hook runs. */
  public enum Kind {
    READ("OnRead"),
    PEEK("OnPeek"),
    WRITE("OnWrite"),
    AFTER_WRITE("AfterWrite");

    private final String annotation;

    Kind(String annotation) {
      this.annotation = annotation;
    }

    /** Simple name of the annotation. */
    public String annotation() {
      return annotation;
    }
  }
}
