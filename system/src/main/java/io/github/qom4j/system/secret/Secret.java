// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.secret;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.io.BinaryFiles;
import io.github.qom4j.system.io.TextFiles;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A secret that stands on the command line, or in a file. */
@QomType("secret")
public final class Secret extends SecretCommon {
  /** The secret itself. */
  @Property String data;

  /** The file that has it. */
  @Property String file;

  /** For the type. */
  Secret() {}

  private byte[] contents() {
    try (InputStream in = new FileInputStream(file)) {
      return BinaryFiles.read(file, in);
    } catch (IOException e) {
      String what = Files.isDirectory(Path.of(file)) ? "Error reading file" : "Failed to open file";
      throw TextFiles.notOpened("Unable to read %1$s: " + what + " “%1$s”: %2$s", file, e);
    }
  }

  @Override
  protected byte[] written() {
    if (file != null && data != null) {
      throw new QomException("'file' and 'data' are mutually exclusive");
    }
    if (file == null && data == null) {
      throw new QomException("Either 'file' or 'data' must be provided");
    }
    return file == null ? data.getBytes(StandardCharsets.UTF_8) : contents();
  }
}
