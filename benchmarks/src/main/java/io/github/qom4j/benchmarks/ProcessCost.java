// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process cost that ran from its start to its end.
 *
 * @param elapsed in s
 * @param processor processor time of all threads in s; 0 where the system does not tell
 */
public record ProcessCost(double elapsed, double processor) {
  /** Of the clock in which Linux counts processor time. */
  private static final double TICKS_PER_SECOND = 100;

  /** Where the times of ended children are in /proc/self/stat, from behind the program's name. */
  private static final int CHILDREN_USER = 13;

  /**
   * Runs a command, which writes where this process does.
   *
   * @param command the command and its arguments
   * @return what it cost
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   * @throws IllegalStateException if it fails
   */
  public static ProcessCost of(List<String> command) throws IOException, InterruptedException {
    double before = ofChildren();
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    double elapsed = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(command + " ended with " + status);
    }
    return new ProcessCost(elapsed, ofChildren() - before);
  }

  /** The processor time of the processes that this one started and that have ended, in s. */
  private static double ofChildren() throws IOException {
    Path file = Path.of("/proc/self/stat");
    if (!Files.exists(file)) {
      return 0;
    }
    String text = Files.readString(file);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
        / TICKS_PER_SECOND;
  }
}
