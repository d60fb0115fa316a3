// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * The memory region of the registers.
 *
 * @param size bytes
 * @param valid smallest and largest access of the guest, as declared
 * @param impl smallest and largest access of the device, as declared
 * @param keepsReserved whether bits no layout names keep what is written
 * @param origin where the bank is declared
 * @param sizeOrigin where its size is said
 * @param accessOrigin where its access sizes are said
 */
public record BankModel(
    long size,
    List<Integer> valid,
    List<Integer> impl,
    boolean keepsReserved,
    Origin origin,
    Origin sizeOrigin,
    Origin accessOrigin) {}
