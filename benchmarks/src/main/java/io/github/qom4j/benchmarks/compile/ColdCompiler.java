// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import io.github.qom4j.benchmarks.ProcessCost;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compiles, each time with a {@code javac} of its own, as builds do. */
final class ColdCompiler {
  private ColdCompiler() {}

  /**
   * Compiles.
   *
   * @param subject what is compiled
   * @param sources its sources
   * @param isProcessed whether annotations are processed
   * @param folder the classes and what the processors write go there; it is emptied first
   */
  static ProcessCost compile(Subject subject, List<Path> sources, boolean isProcessed, Path folder)
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
    return ProcessCost.of(command);
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
