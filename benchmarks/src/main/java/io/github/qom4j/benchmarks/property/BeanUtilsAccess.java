// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.beanutils.PropertyUtils;

/** By Apache Commons BeanUtils. */
final class BeanUtilsAccess implements PropertyAccess {
  private final CardBean card = new CardBean();

  @Override
  public void set(String value) {
    try {
      BeanUtils.setProperty(card, "rate", value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void set(int value) {
    try {
      PropertyUtils.setProperty(card, "rate", value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int get() {
    try {
      return (Integer) PropertyUtils.getProperty(card, "rate");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
