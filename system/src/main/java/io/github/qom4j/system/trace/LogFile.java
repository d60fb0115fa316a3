// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import io.github.qom4j.error.QomException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Takes log messages into a file: {@code -D}. */
final class LogFile implements Consumer<String> {
  private final PrintStream out;

  private LogFile(PrintStream out) {
    this.out = out;
  }

  static LogFile open(String file) {
    try {
      return new LogFile(new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new QomException("Error opening logfile " + file + ": " + reason(file), e);
    }
  }

  private static String reason(String file) {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      return "Is a directory";
    }
    Path parent = path.toAbsolutePath().getParent();
    return Files.exists(parent) ? "Permission denied" : "No such file or directory";
  }

  @Override
  public void accept(String line) {
    out.println(line);
  }

  void close() {
    out.close();
  }
}
