// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What compilations cost in a JVM that has compiled before, and what of it is the processors'. */
final class WarmTable {
  /** After these the JVM has compiled most of what is used. */
  private static final int FIRST_RUNS = 5;

  private final Path folder;
  private final int runs;

  WarmTable(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /** The run whose processors had the median part of the processor time. */
  WarmCost measure(Subject subject, int count) throws IOException {
    try (WarmCompiler compiler = new WarmCompiler(subject, count, folder)) {
      return measure(compiler::compile);
    }
  }

  /** A compilation that is measured. */
  private interface Compilation {
    WarmCost run() throws IOException;
  }

  private WarmCost measure(Compilation compilation) throws IOException {
    for (int i = 0; i < FIRST_RUNS; i++) {
      compilation.run();
    }
    List<WarmCost> costs = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      costs.add(compilation.run());
    }
    costs.sort(Comparator.comparingDouble(WarmCost::ownShare));
    return costs.get(costs.size() / 2);
  }

  void print(List<Subject> subjects, int count, PrintStream out) throws IOException {
    out.println(
        "| of a class | generated lines | all, ms | processor, ms | share"
            + " | all, kB | processor, kB | processor, µs per generated line |");
    out.println("|---|---|---|---|---|---|---|---|");
    for (Subject subject : subjects) {
      try (WarmCompiler compiler = new WarmCompiler(subject, count, folder)) {
        print(subject.name(), measure(compiler::compile), compiler, count, out);
        if (subject.isProcessed()) {
          String name = subject.name() + ", from memory";
          print(name, measure(compiler::compileKept), compiler, count, out);
        }
      }
    }
  }

  private static void print(
      String name, WarmCost cost, WarmCompiler compiler, int count, PrintStream out)
      throws IOException {
    long lines = compiler.generated().lines();
    out.printf(
        "| %s | %,d | %.2f | %.2f | %.0f %% | %,.0f | %,.0f | %.1f |%n",
        name,
        lines / count,
        cost.total().millis() / count,
        cost.own().millis() / count,
        100 * cost.ownShare(),
        cost.total().bytes() / 1e3 / count,
        cost.own().bytes() / 1e3 / count,
        lines == 0 ? 0 : cost.own().millis() * 1e3 / lines);
  }
}
