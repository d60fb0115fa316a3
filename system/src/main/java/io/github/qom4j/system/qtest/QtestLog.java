// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.error.QomException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The log of what a test sent and was answered, with seconds since it connected. */
public final class QtestLog implements AutoCloseable {
  private final PrintStream out;
  private long start = System.nanoTime();

  /**
   * Makes a log.
   *
   * @param out where it is written
   */
  public QtestLog(OutputStream out) {
    this.out = new PrintStream(out, true, StandardCharsets.ISO_8859_1);
  }

  /**
   * Makes the log that the user asks for.
   *
   * @param file name of a file; {@code none} for no log; null for standard error
   * @return the log
   * @throws QomException if the file cannot be written
   */
  public static QtestLog open(String file) {
    if (file == null || file.equals("/dev/fd/2") || file.equals("/dev/stderr")) {
      return new QtestLog(System.err);
    }
    if (file.equals("none")) {
      return new QtestLog(OutputStream.nullOutputStream());
    }
    try {
      return new QtestLog(new FileOutputStream(file));
    } catch (IOException e) {
      throw new QomException("Error opening qtest log " + e.getMessage(), e);
    }
  }

  void opened() {
    start = System.nanoTime();
    out.println("[I %.6f] OPENED".formatted(seconds()));
  }

  void closed() {
    out.println("[I +%.6f] CLOSED".formatted(seconds()));
  }

  void received(String line) {
    out.println("[R +%.6f] %s".formatted(seconds(), line));
  }

  void sent(String line) {
    out.println("[S +%.6f] %s".formatted(seconds(), line));
  }

  private double seconds() {
    return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  @Override
  public void close() {
    out.flush();
    if (out != System.err) {
      out.close();
    }
  }
}
