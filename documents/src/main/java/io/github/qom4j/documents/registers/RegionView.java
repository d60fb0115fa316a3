// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.BankDocument;
import java.util.List;

/**
 * A memory region, as templates show it. Numbers that files write in hexadecimal are digits without
 * a prefix.
 *
 * @param name its name as an identifier, unique in the file
 * @param type name of the type it belongs to
 * @param bank its document
 * @param text what it is, in one line, never empty
 * @param base address of its first byte, in hexadecimal
 * @param size bytes, in hexadecimal
 * @param bits width of its widest register and of the widest access
 * @param clusters its groups, by offset
 * @param registers its registers, by offset
 * @param facts what formats have no words for, by name
 */
public record RegionView(
    String name,
    String type,
    BankDocument bank,
    String text,
    String base,
    String size,
    int bits,
    List<ClusterView> clusters,
    List<RegisterView> registers,
    Facts facts) {}
