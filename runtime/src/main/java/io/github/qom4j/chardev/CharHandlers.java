// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

/**
 * What a device does with its serial line: how much it can take, what it does with what arrives.
 *
 * <p>All methods are called with the {@linkplain io.github.qom4j.bql.Bql big lock} held.
 */
public interface CharHandlers {
  /**
   * Says how many characters the device can take now.
   *
   * @return the room; zero or less means none
   */
  int canReceive();

  /**
   * Takes characters, never more than {@link #canReceive()} said just before.
   *
   * @param characters what arrived, in order
   */
  void receive(byte[] characters);

  /**
   * Something happened on the line. Not limited by {@link #canReceive()}.
   *
   * @param event what happened
   */
  default void event(CharEvent event) {}
}
