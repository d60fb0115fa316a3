// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * Input lines.
 *
 * @param name their name; empty if they have none
 * @param count how many the method is for
 * @param length the property that says how many there are, if one does
 * @param method what runs when one is set
 * @param origin where they are declared
 * @param countOrigin where their number is said
 */
public record GpioInModel(
    String name,
    int count,
    Optional<CountModel> length,
    MethodModel method,
    Origin origin,
    Origin countOrigin) {
  /** Whether the method is told the number of the line. */
  public boolean isNumbered() {
    return method.parameters().size() == 2;
  }
}
