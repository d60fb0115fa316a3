// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What annotation processors wrote.
 *
 * @param files the files, without the classes
 */
record Generated(List<Path> files) {
  /** Finds it in the folder to which a compilation wrote. */
  static Generated in(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return new Generated(
          found.filter(Files::isRegularFile).filter(file -> !hasEnd(file, ".class")).toList());
    }
  }

  /** The sources among them. */
  List<Path> sources() {
    return files.stream().filter(file -> hasEnd(file, ".java")).toList();
  }

  private static boolean hasEnd(Path file, String end) {
    return file.toString().endsWith(end);
  }

  /** The lines of the sources. */
  long lines() throws IOException {
    return lines(sources());
  }

  static long lines(List<Path> sources) throws IOException {
    long lines = 0;
    for (Path source : sources) {
      lines += Files.readAllLines(source).size();
    }
    return lines;
  }

  /** Makes a folder empty. */
  static Path clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> found = Files.walk(folder)) {
        for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return Files.createDirectories(folder);
  }
}
