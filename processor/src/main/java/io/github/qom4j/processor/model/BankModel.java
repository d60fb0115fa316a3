// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * A memory region of registers.
 *
 * @param name its name; empty for the type's
 * @param size bytes
 * @param valid smallest and largest access of the guest, as declared
 * @param impl smallest and largest access of the device, as declared
 * @param reserved what becomes of bits no layout names
 * @param isBigEndian whether a register's highest byte lies at its lowest address
 * @param origin where the bank is declared
 * @param sizeOrigin where its size is said
 * @param validOrigin where the access sizes of the guest are said
 * @param implOrigin where those of the device are said
 */
public record BankModel(
    String name,
    long size,
    List<Integer> valid,
    List<Integer> impl,
    ReservedBits reserved,
    boolean isBigEndian,
    Origin origin,
    Origin sizeOrigin,
    Origin validOrigin,
    Origin implOrigin) {}
