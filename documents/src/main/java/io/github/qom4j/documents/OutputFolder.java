// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The folder that documents are written into. */
public final class OutputFolder {
  private final Path folder;
  private final Set<Path> written = new HashSet<>();

  /**
   * Makes the folder, if it is not there.
   *
   * @param folder the folder
   */
  public OutputFolder(Path folder) {
    this.folder = folder.normalize();
  }

  /**
   * Writes files; what else is in the folder stays.
   *
   * @param files the files
   * @throws DocumentException if one cannot be written, or would be written twice or elsewhere
   */
  public void write(List<OutputFile> files) {
    for (OutputFile file : files) {
      Path path = folder.resolve(file.path()).normalize();
      if (!path.startsWith(folder)) {
        throw new DocumentException("%s is not in %s".formatted(file.path(), folder));
      }
      if (!written.add(path)) {
        throw new DocumentException(
            "two documents are both %s; give one of the types another name".formatted(file.path()));
      }
      try {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
      } catch (IOException e) {
        throw new DocumentException("%s cannot be written: %s".formatted(path, e.getMessage()));
      }
    }
  }

  /** How many files were written. */
  public int count() {
    return written.size();
  }
}
