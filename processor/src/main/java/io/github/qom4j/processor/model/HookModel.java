// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A hook of registers.
 *
 * @param kind when it runs
 * @param registers names of the registers; empty if they could not be told
 * @param method what runs
 * @param origin where the registers are named
 * @param registerOrigins where each register is named
 */
public record HookModel(
    Kind kind,
    List<String> registers,
    MethodModel method,
    Origin origin,
    List<Origin> registerOrigins) {
  /** Whether it is an after-write hook that takes the place of the register in its row. */
  public boolean isOfElement() {
    return kind == Kind.AFTER_WRITE && !method.parameters().isEmpty();
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
