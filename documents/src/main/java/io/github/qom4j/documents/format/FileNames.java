// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.format;

/** Names of files. */
final class FileNames {
  private FileNames() {}

  /**
   * The name of a type as that of a file: characters that files or addresses cannot have are
   * dashes.
   */
  static String of(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "-");
  }
}
