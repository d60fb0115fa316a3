// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import io.github.qom4j.benchmarks.ProcessCost;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What compilations cost by processes of their own: with the processor; without it, on the same
 * sources and what the processor wrote for them; and, for devices, on devices written by hand.
 */
final class ColdTable {
  private final Path folder;
  private final int runs;
  private final List<Row> rows = new ArrayList<>();

  ColdTable(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
  }

  /** One subject in one number. */
  private final class Row {
    private final Subject subject;
    private final int count;
    private final List<Path> sources;
    private final List<Path> withGenerated;
    private final long lines;
    private final List<ProcessCost> processed = new ArrayList<>();
    private final List<ProcessCost> alone = new ArrayList<>();

    Row(Subject subject, int count) throws IOException, InterruptedException {
      this.subject = subject;
      this.count = count;
      Path home = folder.resolve(subject.template() + count);
      sources = subject.write(Generated.clear(home.resolve("sources")), count);
      withGenerated = new ArrayList<>(sources);
      if (subject.isProcessed()) {
        ColdCompiler.compile(subject, sources, true, home);
        withGenerated.addAll(Generated.in(home.resolve("output")).sources());
      }
      lines = Generated.lines(withGenerated) - Generated.lines(sources);
    }

    void run() throws IOException, InterruptedException {
      Path other = folder.resolve("compiled");
      alone.add(ColdCompiler.compile(subject, withGenerated, false, other));
      if (subject.isProcessed()) {
        processed.add(ColdCompiler.compile(subject, sources, true, other));
      }
    }

    void print(PrintStream out) {
      ProcessCost without = median(alone);
      if (processed.isEmpty()) {
        out.printf(
            "| %s | %,d | | %.2f / %.2f | | | |%n",
            subject.name(), count, without.elapsed(), without.processor());
        return;
      }
      ProcessCost with = median(processed);
      double added = with.processor() - without.processor();
      out.printf(
          "| %s | %,d | %,d | %.2f / %.2f | %.2f / %.2f | %.2f / %.2f | %.1f |%n",
          subject.name(),
          count,
          lines,
          without.elapsed(),
          without.processor(),
          with.elapsed(),
          with.processor(),
          with.elapsed() / without.elapsed(),
          with.processor() / without.processor(),
          added * 1e6 / lines);
    }
  }

  /** Adds a row. */
  ColdTable add(Subject subject, int count) throws IOException, InterruptedException {
    rows.add(new Row(subject, count));
    return this;
  }

  /** Compiles all of it, one after the other, so that all meet the same other work. */
  void run(PrintStream out) throws IOException, InterruptedException {
    for (int run = 0; run < runs; run++) {
      for (Row row : rows) {
        row.run();
      }
    }
    out.println(
        "| elapsed / processor time, s | classes | generated lines | javac alone | with processor"
            + " | ratio | µs per generated line |");
    out.println("|---|---|---|---|---|---|---|");
    rows.forEach(row -> row.print(out));
  }

  private static ProcessCost median(List<ProcessCost> costs) {
    return new ProcessCost(
        median(costs, Comparator.comparingDouble(ProcessCost::elapsed)).elapsed(),
        median(costs, Comparator.comparingDouble(ProcessCost::processor)).processor());
  }

  private static ProcessCost median(List<ProcessCost> costs, Comparator<ProcessCost> order) {
    return costs.stream().sorted(order).toList().get(costs.size() / 2);
  }
}
