// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import java.lang.reflect.Field;

/** By the name of a field, which is looked up each time. */
final class ReflectionAccess implements PropertyAccess {
  private final Card card = Card_Qom.TYPE.create();

  private static Field field() {
    try {
      return Card.class.getDeclaredField("rate");
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void set(String value) {
    set(Integer.parseUnsignedInt(value));
  }

  @Override
  public void set(int value) {
    try {
      field().setInt(card, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int get() {
    try {
      return field().getInt(card);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
