// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.svd.SvdReader;
import java.nio.file.Path;

/** Reads files that describe registers. */
final class RegisterFiles {
  private RegisterFiles() {}

  static ImportedDevice read(Path file, ImportOptions options) {
    return SvdReader.read(SourceFile.read(file), options);
  }
}
