// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import io.github.qom4j.error.QomException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Reads an op script: an op a line, {@code #} starts a comment. */
final class OpScript {
  private final String name;
  private final BufferedReader in;
  private int line;

  /**
   * Makes a reader.
   *
   * @param name name of the script in messages
   * @param in the script
   */
  OpScript(String name, BufferedReader in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Reads the next op.
   *
   * @return the op, or null at the end
   * @throws QomException if the script cannot be read
   */
  Op next() {
    try {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        List<String> words =
            Arrays.stream(text.split("#", 2)[0].split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (!words.isEmpty()) {
          return new Op(words);
        }
      }
      return null;
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  /** Where the last op is written. */
  String position() {
    return name + ":" + line;
  }
}
