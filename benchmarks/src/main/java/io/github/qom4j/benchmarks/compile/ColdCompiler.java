// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles, each time with a {@code javac} of its own, as builds do. */
final class ColdCompiler {
  /** Of the clock in which Linux counts processor time. */
  private static final double TICKS_PER_SECOND = 100;

  /** Where the times of ended children are in /proc/self/stat, from behind the program's name. */
  private static final int CHILDREN_USER = 13;

  private ColdCompiler() {}

  /**
   * What a compilation cost.
   *
   * @param elapsed in s
   * @param processor processor time of all threads in s; 0 where the system does not tell
   */
  record Cost(double elapsed, double processor) {}

  /**
   * Compiles.
   *
   * @param subject what is compiled
   * @param sources its sources
   * @param isProcessed whether annotations are processed
   * @param folder the classes and what the processors write go there; it is emptied first
   */
  static Cost compile(Subject subject, List<Path> sources, boolean isProcessed, Path folder)
      throws IOException, InterruptedException {
    Path output = Generated.clear(folder.resolve("output"));
    Path list = folder.resolve("sources.txt");
    Files.write(list, sources.stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-cp", joined(subject.classPath()), "-d", output.toString()));
    if (isProcessed) {
      command.addAll(List.of("-processorpath", joined(subject.processorPath())));
      command.addAll(List.of("-s", output.toString()));
    } else {
      command.add("-proc:none");
    }
    command.add("@" + list);
    double before = ofChildren();
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    double elapsed = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(subject.name() + " do not compile");
    }
    return new Cost(elapsed, ofChildren() - before);
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
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
