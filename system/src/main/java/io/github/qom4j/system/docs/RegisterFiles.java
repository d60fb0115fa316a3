// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.docs;

import io.github.qom4j.documents.imports.ImportOptions;
import io.github.qom4j.documents.imports.ImportedDevice;
import io.github.qom4j.documents.source.SourceFile;
import io.github.qom4j.documents.svd.SvdReader;
import io.github.qom4j.documents.systemrdl.RdlReader;
import java.nio.file.Path;

/** Reads files that describe registers. */
final class RegisterFiles {
  private RegisterFiles() {}

  /** Reads CMSIS-SVD or, if the name ends so, SystemRDL. */
  static ImportedDevice read(Path file, ImportOptions options) {
    SourceFile source = SourceFile.read(file);
    return file.toString().endsWith(".rdl")
        ? RdlReader.read(source, options)
        : SvdReader.read(source, options);
  }
}
