// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents;

import io.github.qom4j.documents.model.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of tests: a device that has one of everything, one derived from it, and a board.
 */
public final class TestDocuments {
  private static final Path PLACE = Path.of("src", "test", "resources");

  private TestDocuments() {}

  public static Library library() {
    DocumentFinder finder = new DocumentFinder();
    finder.find(PLACE);
    return finder.library();
  }

  public static DocumentRequest request() {
    return new DocumentRequest(library(), Set.of(), new Templates(Optional.empty()), "Test");
  }

  public static String text(List<OutputFile> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not among " + paths(files)));
  }

  public static List<String> paths(List<OutputFile> files) {
    return files.stream().map(OutputFile::path).toList();
  }
}
