// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import java.io.ByteArrayOutputStream;

/**
 * A character device whose outside is the program itself, for tests and scripts. It has no thread:
 * input is delivered by {@link #pump()} only, in the thread that calls it.
 */
public final class MemoryChardev extends Chardev {
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private boolean inBreak;

  /**
   * Makes one.
   *
   * @param id its name on the machine
   */
  public MemoryChardev(String id) {
    super(id, true);
  }

  @Override
  public String description() {
    return "memory";
  }

  /**
   * Hands in characters from the outside. They wait for {@link #pump()}, even if there is room.
   *
   * @param characters what arrived, in order
   */
  @Override
  public void input(byte[] characters) {
    enqueue(characters);
  }

  /**
   * Takes back the characters that wait because the device has no room.
   *
   * @return the characters
   */
  public byte[] takeInput() {
    return dequeue();
  }

  /**
   * Takes what the device has written since the last call.
   *
   * @return the characters in order; empty if there are none
   */
  public byte[] takeOutput() {
    return Bql.call(
        () -> {
          byte[] taken = output.toByteArray();
          output.reset();
          return taken;
        });
  }

  /**
   * Says whether the device is sending a break condition.
   *
   * @return true between the start and the end of a break
   */
  public boolean inBreak() {
    return Bql.call(() -> inBreak);
  }

  @Override
  protected void write(byte[] characters) {
    output.writeBytes(characters);
  }

  @Override
  protected void setBreak(boolean on) {
    inBreak = on;
  }
}
