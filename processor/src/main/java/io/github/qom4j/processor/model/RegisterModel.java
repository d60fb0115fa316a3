// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register, or a row of them: a view of a field, or hooks without storage.
 *
 * @param name its name
 * @param traceName its name in trace events; empty for its name without the prefix
 * @param bank name of its bank; empty for the first
 * @param offset its byte offset in the bank
 * @param width its width in bytes; 0 if the field's type can't be a register
 * @param count how many there are in a row; 0 for a single one
 * @param stride bytes from one to the next; 0 for its width
 * @param field its storage, if it has one
 * @param method the hook it is declared on, if it has no storage
 * @param policy what accesses do to the stored bits
 * @param reset its value after a reset, without that of its fields
 * @param survives the resets that do not set it
 * @param mask the bits it has where no layout names them
 * @param layoutName simple name of its layout; empty if it has none
 * @param layout its named bits; empty if it has no layout
 * @param noMasks what else its layout has
 * @param origin where it is declared
 * @param bankOrigin where its bank is named
 * @param offsetOrigin where its offset is said
 * @param countOrigin where it is said how many there are
 * @param accessOrigin where its access is said
 * @param strideOrigin where its stride is said
 * @param nameOrigin where its name is said
 * @param resetOrigin where its reset value is said
 * @param maskOrigin where its bits are said
 * @param layoutOrigin where its layout is named
 */
public record RegisterModel(
    String name,
    String traceName,
    String bank,
    long offset,
    int width,
    int count,
    long stride,
    Optional<FieldModel> field,
    Optional<MethodModel> method,
    Policy policy,
    long reset,
    Survival survives,
    long mask,
    String layoutName,
    List<BitsModel> layout,
    List<NoMaskModel> noMasks,
    Origin origin,
    Origin bankOrigin,
    Origin offsetOrigin,
    Origin countOrigin,
    Origin accessOrigin,
    Origin strideOrigin,
    Origin nameOrigin,
    Origin resetOrigin,
    Origin maskOrigin,
    Origin layoutOrigin) {
  /** Whether its layout has constants. */
  public boolean hasMasks() {
    return !layout.isEmpty();
  }

  /** Whether the declaration says what accesses do. */
  public boolean isAccessSaid() {
    return !accessOrigin.equals(origin);
  }

  /** Whether the declaration says what it resets to. */
  public boolean isResetSaid() {
    return !resetOrigin.equals(origin);
  }

  /** What accesses do to bits of it. */
  public Policy policyOf(BitsModel bits) {
    return bits.policy().orElse(policy);
  }

  /** Whether it is a row of registers. */
  public boolean isArray() {
    return count > 0;
  }

  /** Bytes from one register of a row to the next. */
  public long step() {
    return stride == 0 ? width : stride;
  }

  /** Bytes from the first register of the row to the end of the last. */
  public long span() {
    return isArray() ? step() * (count - 1) + width : width;
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

  /** The bits that have storage. */
  public long storedBits(ReservedBits reserved) {
    long bits = layout.isEmpty() || reserved == ReservedBits.KEPT ? -1 : namedBits();
    return bits & mask & allBits();
  }

  /** The bits in which what a write hook returns is stored. */
  public long hookedBits(ReservedBits reserved) {
    return storedBits(reserved) & ~policies(reserved).getOrDefault(Policy.PULSE, 0L);
  }

  /** The bits that a guest's write does something with. */
  public long writableBits(ReservedBits reserved) {
    return policies(reserved).entrySet().stream()
        .filter(entry -> !entry.getKey().write().isEmpty())
        .mapToLong(Map.Entry::getValue)
        .reduce(0, (a, b) -> a | b);
  }

  /** The stored bits of each policy that some have. */
  public Map<Policy, Long> policies(ReservedBits reserved) {
    Map<Policy, Long> masks = new EnumMap<>(Policy.class);
    long rest = storedBits(reserved);
    for (BitsModel bits : layout) {
      if (bits.policy().isPresent()) {
        masks.merge(bits.policy().get(), bits.mask(), (a, b) -> a | b);
        rest &= ~bits.mask();
      }
    }
    if (rest != 0) {
      masks.merge(policy, rest, (a, b) -> a | b);
    }
    return masks;
  }

  /** Whether it has bits that are locked by the first write. */
  public boolean isWrittenOnce(ReservedBits reserved) {
    return policies(reserved).keySet().stream().anyMatch(p -> p.write().equals("once"));
  }

  /** The value after a reset, with that of the fields. */
  public long resetValue() {
    return layout.stream()
        .mapToLong(bits -> bits.reset() << bits.lsb() & bits.mask())
        .reduce(reset & allBits(), (a, b) -> a | b);
  }

  /** The bits that keep their value over a warm reset, or over all resets. */
  public long survivingBits(Survival least) {
    return survives.compareTo(least) >= 0
        ? allBits()
        : layout.stream()
            .filter(bits -> bits.survives().compareTo(least) >= 0)
            .mapToLong(BitsModel::mask)
            .sum();
  }

  /** The Javadoc of the field or method that is the register. */
  public String doc() {
    return field.map(FieldModel::doc).or(() -> method.map(MethodModel::doc)).orElse("");
  }
}
