// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.property;

/** The same properties as a bean. */
public class CardBean {
  private boolean fast;
  private String label;
  private long address;
  private int rate;

  /** For what sets beans. */
  public CardBean() {}

  /**
   * Whether it is fast.
   *
   * @return true if it is
   */
  public boolean isFast() {
    return fast;
  }

  /**
   * Sets whether it is fast.
   *
   * @param newFast true if it is
   */
  public void setFast(boolean newFast) {
    fast = newFast;
  }

  /**
   * What the user calls it.
   *
   * @return its label
   */
  public String getLabel() {
    return label;
  }

  /**
   * Sets what the user calls it.
   *
   * @param newLabel its label
   */
  public void setLabel(String newLabel) {
    label = newLabel;
  }

  /**
   * Where its memory begins.
   *
   * @return an address
   */
  public long getAddress() {
    return address;
  }

  /**
   * Sets where its memory begins.
   *
   * @param newAddress an address
   */
  public void setAddress(long newAddress) {
    address = newAddress;
  }

  /**
   * How often its counter counts.
   *
   * @return Hz
   */
  public int getRate() {
    return rate;
  }

  /**
   * Sets how often its counter counts.
   *
   * @param newRate Hz
   */
  public void setRate(int newRate) {
    rate = newRate;
  }
}
