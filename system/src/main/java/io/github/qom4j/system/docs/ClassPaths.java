// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where classes and their documents are. */
final class ClassPaths {
  private ClassPaths() {}

  /** The folders and jars of class paths. */
  static List<Path> of(List<String> classPaths) {
    return classPaths.stream()
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(place -> !place.isEmpty())
        .map(Path::of)
        .toList();
  }

  /** The folders and jars of the program; what its class path names need not be there. */
  static List<Path> ofProgram() {
    return of(List.of(System.getProperty("java.class.path"))).stream()
        .filter(Files::exists)
        .toList();
  }
}
