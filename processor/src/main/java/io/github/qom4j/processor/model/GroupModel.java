// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Optional;
import java.util.Set;

/**
 * Repeats of a block of registers in a bank.
 *
 * @param field the array of blocks
 * @param bank name of the bank; empty for the first
 * @param count how many the companion makes; 0 if the device makes them
 * @param length member that says how many there are, if one is named
 * @param seen member that says how many the guest sees, if one is named
 * @param offset byte offset of the first in the bank
 * @param stride bytes from one to the next
 * @param blockPackage package of the block's class
 * @param blockName name of the block's class with those around it
 * @param blockCompanion simple name of the block's companion; empty if the class is no block
 * @param blockSize size of the block
 * @param alignment bytes of the block's widest register; 1 if it has none
 * @param constructor how the block's class is made, if the companion can
 * @param blockEvents what of the device's life the block takes part in
 * @param isWrittenOnce whether the block has bits that are locked by the first write
 * @param origin where it is declared
 * @param countOrigin where it is said how many there are
 * @param bankOrigin where its bank is named
 * @param offsetOrigin where its offset is said
 * @param strideOrigin where its stride is said
 */
public record GroupModel(
    FieldModel field,
    String bank,
    int count,
    Optional<CountModel> length,
    Optional<CountModel> seen,
    long offset,
    long stride,
    String blockPackage,
    String blockName,
    String blockCompanion,
    long blockSize,
    int alignment,
    Optional<BlockConstructor> constructor,
    Set<LifecycleModel.Event> blockEvents,
    boolean isWrittenOnce,
    Origin origin,
    Origin countOrigin,
    Origin bankOrigin,
    Origin offsetOrigin,
    Origin strideOrigin) {
  /**
   * How the block's class is made.
   *
   * @param isInner whether the device is its enclosing object
   * @param takesOwner whether it takes the device
   * @param takesNumber whether it takes the number of the repeat
   */
  public record BlockConstructor(boolean isInner, boolean takesOwner, boolean takesNumber) {}
}
