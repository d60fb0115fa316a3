// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures what annotation processing adds to the time of a compilation; see the README.
 *
 * <p>Arguments: {@code cold}, {@code warm} or {@code gate}; then how many classes and how many runs
 * of each.
 */
public final class CompileCost {
  /** How many times as many classes show whether the time grows with them. */
  private static final int MANY = 5;

  private CompileCost() {}

  /**
   * Measures and prints a table; as a gate, ends with status 1 where the processor takes too much.
   *
   * @param arguments what to measure, how many classes, how many runs
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String what = arguments.length > 0 ? arguments[0] : "cold";
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Path folder = Files.createTempDirectory("compile-cost");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      switch (what) {
        case "cold" -> cold(folder, count, runs, out);
        case "warm" -> warm(folder, count, runs, out);
        case "gate" -> {
          if (!new CompileGate(folder, count, runs).passes(out)) {
            System.exit(1);
          }
        }
        default -> throw new IllegalArgumentException("cold, warm or gate, not " + what);
      }
    } finally {
      Files.delete(Generated.clear(folder));
    }
  }

  private static void cold(Path folder, int count, int runs, PrintStream out)
      throws IOException, InterruptedException {
    ColdTable table = new ColdTable(folder, runs);
    for (int classes : new int[] {1, count}) {
      for (Subject subject : Subject.ALL) {
        table.add(subject, classes);
      }
    }
    table.add(Subject.DEVICES, MANY * count).run(out);
  }

  private static void warm(Path folder, int count, int runs, PrintStream out) throws IOException {
    new WarmTable(folder, runs).print(Subject.ALL, count, out);
  }
}
