// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import java.util.List;

/**
 * A group of registers that a region has once or several times.
 *
 * @param name its name as an identifier
 * @param text what it is, in one line, never empty
 * @param offset byte offset of the first, in hexadecimal
 * @param count how many there are in the region
 * @param stride bytes from one to the next, in hexadecimal
 * @param size bytes of one, in hexadecimal
 * @param isMixed whether others lie between the repeats
 * @param registers its registers, by offset
 * @param facts what formats have no words for, by name
 */
public record ClusterView(
    String name,
    String text,
    String offset,
    int count,
    String stride,
    String size,
    boolean isMixed,
    List<RegisterView> registers,
    Facts facts) {
  /**
   * Where one of them lies.
   *
   * @param number its number
   * @return byte offset in hexadecimal
   */
  public String offsetOf(int number) {
    return Numbers.hex(
        Long.parseUnsignedLong(offset, 16) + number * Long.parseUnsignedLong(stride, 16));
  }
}
