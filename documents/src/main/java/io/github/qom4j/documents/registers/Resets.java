// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;

/** Which bits of a register have a value after a reset that its declaration says. */
public final class Resets {
  private Resets() {}

  /**
   * The bits whose value after a reset is known.
   *
   * @param register the register
   * @return the bits; none of a register that is computed
   */
  public static long known(RegisterDocument register) {
    if (!register.isStored()) {
      return 0;
    }
    long known = -1L >>> 64 - register.bits();
    if (register.fields().isEmpty()) {
      return isLost(register.access(), register.survives()) ? 0 : known;
    }
    for (FieldDocument field : register.fields()) {
      if (!isKnown(register, field)) {
        known &= ~field.mask();
      }
    }
    return known;
  }

  /** Whether the value of a field after a reset is known. */
  static boolean isKnown(RegisterDocument register, FieldDocument field) {
    return register.isStored()
        && !isLost(field.access(), field.survives())
        && !isLost(field.access(), register.survives());
  }

  /** Whether no reset gives bits a value. */
  private static boolean isLost(AccessPolicy access, Survival survives) {
    return access == AccessPolicy.CONST || survives == Survival.COLD;
  }
}
