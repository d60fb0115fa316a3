// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A register: a view of a field, or hooks without storage.
 *
 * @param name its name
 * @param offset its byte offset in the bank
 * @param width its width in bytes; 0 if the field's type can't be a register
 * @param field its storage, if it has one
 * @param method the hook it is declared on, if it has no storage
 * @param policy what accesses do to the stored bits
 * @param reset its value after a reset
 * @param mask the bits it has where no layout names them
 * @param layoutName simple name of its layout; empty if it has none
 * @param layout its named bits; empty if it has no layout
 * @param origin where it is declared
 * @param offsetOrigin where its offset is said
 * @param nameOrigin where its name is said
 * @param resetOrigin where its reset value is said
 * @param maskOrigin where its bits are said
 * @param layoutOrigin where its layout is named
 */
public record RegisterModel(
    String name,
    long offset,
    int width,
    Optional<FieldModel> field,
    Optional<MethodModel> method,
    Policy policy,
    long reset,
    long mask,
    String layoutName,
    List<BitsModel> layout,
    Origin origin,
    Origin offsetOrigin,
    Origin nameOrigin,
    Origin resetOrigin,
    Origin maskOrigin,
    Origin layoutOrigin) {
  /** Whether its layout has constants. */
  public boolean hasMasks() {
    return !layout.isEmpty();
  }

  /** All bits of a register of this width. */
  public long allBits() {
    return width == 0 ? -1 : -1L >>> 64 - 8 * width;
  }

  /** Whether a value has no bits beyond the register, but for the sign of a negative literal. */
  public boolean fits(long value) {
    return (value & ~allBits()) == 0 || width == 4 && value == (int) value;
  }

  /** The bits that the layout names. */
  public long namedBits() {
    return layout.stream().mapToLong(BitsModel::mask).reduce(0, (a, b) -> a | b);
  }

  /** The bits that have storage, in a bank that keeps reserved bits or not. */
  public long storedBits(boolean keepsReserved) {
    long bits = layout.isEmpty() || keepsReserved ? -1 : namedBits();
    return bits & mask & allBits();
  }

  /** The Javadoc of the field or method that is the register. */
  public String doc() {
    return field.map(FieldModel::doc).or(() -> method.map(MethodModel::doc)).orElse("");
  }
}
