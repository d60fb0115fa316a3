// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lock files of a project.
 *
 * @param path where they are
 */
record LockDirectory(Path path) {
  private static final String SUFFIX = ".vmstate";

  static String fileName(String type) {
    return type + SUFFIX;
  }

  /** Whether there is a file of a type. */
  boolean has(String type) {
    return Files.exists(path.resolve(fileName(type)));
  }

  /** The file of a type, if there is one. */
  Optional<Lock> read(String type) throws IOException, LockException {
    return has(type)
        ? Optional.of(LockReader.read(type, Files.readString(path.resolve(fileName(type)))))
        : Optional.empty();
  }

  /**
   * Writes the file of a type, whole or not at all.
   *
   * @return whether it was another one before
   */
  boolean write(Lock lock) throws IOException {
    Path file = path.resolve(fileName(lock.type()));
    String text = LockWriter.write(lock);
    if (Files.exists(file) && Files.readString(file).equals(text)) {
      return false;
    }
    Files.createDirectories(path);
    Path unfinished = path.resolve(fileName(lock.type()) + ".new");
    Files.writeString(unfinished, text);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return true;
  }

  /** The types that have files. */
  List<String> types() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }
}
