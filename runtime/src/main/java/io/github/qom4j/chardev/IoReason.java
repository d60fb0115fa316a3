// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says why an operation failed in the operating system's words. */
final class IoReason {
  private IoReason() {}

  static String of(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (error instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (error instanceof UnknownHostException) {
      return "Name or service not known";
    }
    if (error instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
  }
}
