// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/**
 * A register at its place in a bank; one of a group has the group's place and number in it.
 *
 * @param name its name, with that of the group and the number of the repeat, such as {@code
 *     timer[2].COMP}
 * @param offset byte offset in the bank
 * @param register the register
 */
public record PlacedRegister(String name, long offset, RegisterDocument register) {}
