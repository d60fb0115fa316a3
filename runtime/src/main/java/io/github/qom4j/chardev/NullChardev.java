// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

/** A character device that swallows everything and sends nothing: {@code null}. */
public final class NullChardev extends Chardev {
  /**
   * Makes one.
   *
   * @param id its name on the machine
   */
  public NullChardev(String id) {
    super(id, false);
  }

  @Override
  public String description() {
    return "null";
  }

  @Override
  protected void write(byte[] characters) {}
}
