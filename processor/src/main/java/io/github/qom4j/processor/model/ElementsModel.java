// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;

/**
 * Which elements of an array, or bits of a set, are sent.
 *
 * @param length member that says how many, if one is named
 * @param isLengthUnsigned whether that member has no sign
 * @param start the first
 * @param count how many, if it is constant; 0 for all from the first on
 * @param startOrigin where the first is said
 * @param countOrigin where their number is said
 */
public record ElementsModel(
    Optional<CountModel> length,
    boolean isLengthUnsigned,
    int start,
    int count,
    Origin startOrigin,
    Origin countOrigin) {
  /** Whether all there are are sent. */
  public boolean isAll() {
    return length.isEmpty() && isFromStart() && count == 0;
  }

  /** Where it is first said which. */
  public Origin origin() {
    return length.map(CountModel::origin).orElse(isFromStart() ? countOrigin : startOrigin);
  }

  /** Whether the first one is. */
  public boolean isFromStart() {
    return start == 0;
  }
}
