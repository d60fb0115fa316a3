// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Whether the annotation processor takes no more of a compilation than it used to. What it takes is
 * compared with the whole compilation in the same thread: what else the machine does slows both.
 */
final class CompileGate {
  /** Measured: 29 to 33 %. Twice the work would be 45 to 50 %. */
  private static final double MOST_OF_TIME = 0.42;

  /** Measured: 29 %. Twice as much would be 45 %. */
  private static final double MOST_OF_MEMORY = 0.36;

  private final Path folder;
  private final int count;
  private final int runs;

  CompileGate(Path folder, int count, int runs) {
    this.folder = folder;
    this.count = count;
    this.runs = runs;
  }

  /** Measures, and says what it found. */
  boolean passes(PrintStream out) throws IOException {
    WarmCost cost = new WarmTable(folder, runs).measure(Subject.DEVICES, count);
    return isAtMost("processor time", cost.ownShare(), MOST_OF_TIME, out)
        & isAtMost("memory allocated", cost.ownMemory(), MOST_OF_MEMORY, out);
  }

  private static boolean isAtMost(String what, double part, double most, PrintStream out) {
    out.printf(
        "%s: the annotation processor's part is %.0f %%, at most %.0f %% are accepted%n",
        what, 100 * part, 100 * most);
    return part <= most;
  }
}
