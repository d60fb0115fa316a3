// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

/** One register: a single one, or one of a row. */
final class Cell {
  final BankSpec bank;
  final int bankNumber;
  final RegisterSpec spec;
  final int element;
  final long offset;
  final FieldSpec field;

  /** By bit; null for bits the register does not have. */
  private final Policy[] policies;

  long locked;

  Cell(DeviceSpec device, int bankNumber, RegisterSpec spec, int element) {
    bank = device.banks.get(bankNumber);
    this.bankNumber = bankNumber;
    this.spec = spec;
    this.element = element;
    offset = spec.offset + element * spec.stride;
    field = spec.isStored() ? device.fields.get(spec.field) : null;
    policies = new Policy[8 * spec.width];
    for (RegisterSpec.Bits bits : spec.bits) {
      for (int bit = 0; bit < policies.length; bit++) {
        policies[bit] = (bits.mask() >>> bit & 1) != 0 ? bits.policy() : policies[bit];
      }
    }
  }

  String name() {
    return spec.count == 0 ? spec.name : spec.name + "[" + element + "]";
  }

  /** A hook as its calls are noted for this register. */
  String call(String hook) {
    return hook.replace("[]", "[" + element + "]");
  }

  boolean isWritable() {
    return spec.isWritable();
  }

  /** What a read shows of stored bits. */
  long shown(long stored) {
    long value = 0;
    for (int bit = 0; bit < policies.length; bit++) {
      Policy policy = policies[bit];
      if (policy != null) {
        value |= (long) policy.shown((int) (stored >>> bit & 1)) << bit;
      }
    }
    return value;
  }

  /** What a read of some bits leaves of stored bits. */
  long left(long stored, long mask) {
    long value = stored;
    for (int bit = 0; bit < policies.length; bit++) {
      Policy policy = policies[bit];
      if (policy != null && (mask >>> bit & 1) != 0) {
        value &= ~(1L << bit);
        value |= (long) policy.left((int) (stored >>> bit & 1)) << bit;
      }
    }
    return value;
  }

  /** What a write of some bits stores; locks what is written once. */
  long written(long stored, long mask, long written) {
    long value = stored;
    for (int bit = 0; bit < policies.length; bit++) {
      long one = 1L << bit;
      Policy policy = policies[bit];
      if (policy == null || (mask & one) == 0 || (locked & one) != 0) {
        continue;
      }
      value &= ~one;
      value |=
          (long) policy.written((int) (stored >>> bit & 1), (int) (written >>> bit & 1)) << bit;
      locked |= policy.isOnce() ? one : 0;
    }
    return value;
  }
}
