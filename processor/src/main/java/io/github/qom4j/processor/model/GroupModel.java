// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * Repeats of a block of registers in a bank.
 *
 * @param field the array of blocks
 * @param bank name of the bank; empty for the first
 * @param offset byte offset of the first in the bank
 * @param stride bytes from one to the next
 * @param blockPackage package of the block's class
 * @param blockCompanion simple name of the block's companion; empty if the class is no block
 * @param blockSize size of the block
 * @param isWrittenOnce whether the block has bits that are locked by the first write
 * @param origin where it is declared
 * @param offsetOrigin where its offset is said
 * @param strideOrigin where its stride is said
 */
public record GroupModel(
    FieldModel field,
    String bank,
    long offset,
    long stride,
    String blockPackage,
    String blockCompanion,
    long blockSize,
    boolean isWrittenOnce,
    Origin origin,
    Origin offsetOrigin,
    Origin strideOrigin) {}
