// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Map;

/**
 * A FIFO.
 *
 * @param field where it is kept
 * @param depth how many values it holds
 * @param shown which bits show what of it, by the member of the annotation that says so
 * @param threshold how many values are enough: a number, or bits that hold it; empty if none is
 *     said
 * @param origin where it is declared
 * @param depthOrigin where its depth is said
 * @param origins where each member is said
 */
public record FifoModel(
    FieldModel field,
    int depth,
    Map<String, String> shown,
    String threshold,
    Origin origin,
    Origin depthOrigin,
    Map<String, Origin> origins) {
  /** The register and the bits that a text names, as a record that may name none that exist. */
  public static IrqExpression.Operand operand(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new IrqExpression.Operand(text, "")
        : new IrqExpression.Operand(text.substring(0, dot), text.substring(dot + 1));
  }

  /** Whether the threshold is a number. */
  public boolean isThresholdNumber() {
    return threshold.matches("\\d{1,9}");
  }
}
