// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

/** As device code does. */
final class FieldAccess implements PropertyAccess {
  private final Card card = Card_Qom.TYPE.create();

  @Override
  public void set(String value) {
    card.rate = Integer.parseUnsignedInt(value);
  }

  @Override
  public void set(int value) {
    card.rate = value;
  }

  @Override
  public int get() {
    return card.rate;
  }
}
