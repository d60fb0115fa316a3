// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A named constant of a layout.
 *
 * @param name its name
 * @param mask its bits
 * @param policy what accesses do to it, where it says
 * @param reset its value after a reset, not shifted
 * @param survives the resets that do not set it
 * @param isUnmodelled whether it has no effect in the model
 * @param mustWriteAsRead whether the guest must write it as it read it
 * @param forbidden values the guest must not write, not shifted
 * @param min smallest value the guest may write, not shifted
 * @param max largest value the guest may write, not shifted; {@code Long.MAX_VALUE} if none is said
 * @param values names of its values from 0 on; empty if it is a number
 * @param valueDocs the Javadoc of each of these, stripped; empty if it has none
 * @param when when it latches, if an expression says
 * @param trigger which moments of the expression count
 * @param isHere whether its source is in this compilation
 * @param lostShift the int in its value that should be a long; empty if none
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the constant
 * @param whenOrigin where the expression is said
 */
public record BitsModel(
    String name,
    long mask,
    Optional<Policy> policy,
    long reset,
    Survival survives,
    boolean isUnmodelled,
    boolean mustWriteAsRead,
    List<Long> forbidden,
    long min,
    long max,
    List<String> values,
    List<String> valueDocs,
    Optional<IrqExpression> when,
    Trigger trigger,
    boolean isHere,
    String lostShift,
    String doc,
    Origin origin,
    Origin whenOrigin) {
  /** Lowest bit. */
  public int lsb() {
    return Long.numberOfTrailingZeros(mask);
  }

  /** Number of bits from the lowest to the highest. */
  public int width() {
    return 64 - Long.numberOfLeadingZeros(mask) - lsb();
  }

  /** The largest value it holds. */
  public long largest() {
    return mask >>> lsb();
  }

  /** Whether the guest may not write every value. */
  public boolean hasRange() {
    return min != 0 || max != Long.MAX_VALUE;
  }

  /** The largest value the guest may write. */
  public long limit() {
    return max == Long.MAX_VALUE ? largest() : max;
  }

  /** All bits from the lowest to the highest. */
  public long span() {
    return mask == 0 ? 0 : -1L >>> 64 - width() << lsb();
  }

  /** Whether no bit between the lowest and the highest is missing. */
  public boolean isContiguous() {
    return Long.bitCount(mask) == width();
  }
}
