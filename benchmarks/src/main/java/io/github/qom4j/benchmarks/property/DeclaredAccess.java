// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import io.github.qom4j.property.PropertyContext;

/** By the name of a declared property. */
final class DeclaredAccess implements PropertyAccess {
  private final Card card = Card_Qom.TYPE.create();

  @Override
  public void set(String value) {
    card.setProperty("rate", value, PropertyContext.EMPTY);
  }

  @Override
  public void set(int value) {
    card.setProperty("rate", value);
  }

  @Override
  public int get() {
    return (int) card.getInteger("rate");
  }
}
