// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A character device on standard input and output: {@code stdio}. At the end of the input the
 * device is told {@link CharEvent#CLOSED}; writing goes on.
 */
public final class StdioChardev extends Chardev {
  private static final AtomicReference<StdioChardev> OWNER = new AtomicReference<>();

  private final OutputStream output;

  private StdioChardev(String id, OutputStream output, ChardevLock lock) {
    super(id, true, lock);
    this.output = output;
  }

  /**
   * Opens the one on this process's standard input and output. Reading standard input cannot be
   * interrupted: after closing, the reading thread, a daemon, stays until something arrives or the
   * process ends.
   *
   * @param id its name on the machine
   * @return the open character device
   * @throws QomException if there is one already
   */
  public static StdioChardev open(String id) {
    return open(id, ChardevLock.BIG);
  }

  static StdioChardev open(String id, ChardevLock lock) {
    StdioChardev chardev = new StdioChardev(id, System.out, lock);
    if (!OWNER.compareAndSet(null, chardev)) {
      throw new QomException("cannot use stdio by multiple character devices");
    }
    Thread reader = new Thread(new InputLoop(chardev, System.in), "chardev " + id);
    reader.setDaemon(true);
    reader.start();
    return chardev;
  }

  /**
   * Opens one on other streams. There may be any number of these.
   *
   * @param id its name on the machine
   * @param input what to read; closing the character device interrupts the reading thread but does
   *     not close the stream
   * @param output where to write; not closed either
   * @return the open character device
   */
  public static StdioChardev open(String id, InputStream input, OutputStream output) {
    StdioChardev chardev = new StdioChardev(id, output, ChardevLock.BIG);
    chardev.startService(new InputLoop(chardev, input));
    return chardev;
  }

  @Override
  public String description() {
    return "stdio";
  }

  @Override
  protected void write(byte[] characters) {
    try {
      output.write(characters);
      output.flush();
    } catch (IOException e) {
      // Nobody is there to read it.
    }
  }

  @Override
  protected void release() {
    OWNER.compareAndSet(this, null);
  }
}
