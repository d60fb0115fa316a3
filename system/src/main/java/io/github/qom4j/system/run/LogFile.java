// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.log.Log;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends log messages to a file: {@code -D}. */
final class LogFile {
  private LogFile() {}

  static void use(String file) {
    Log.setSink(open(file)::println);
  }

  private static PrintStream open(String file) {
    try {
      return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandLineError("Error opening logfile " + file + ": " + reason(file));
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
}
