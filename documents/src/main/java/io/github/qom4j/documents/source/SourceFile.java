// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.source;

import io.github.qom4j.documents.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The bytes of a file that somebody else wrote.
 *
 * @param name the file, as messages name it
 * @param bytes its content
 */
public record SourceFile(String name, byte[] bytes) {
  /** More than any vendor's file has. */
  private static final int LARGEST = 64 << 20;

  /** A text of a file is quoted up to here. */
  private static final int LONGEST_QUOTE = 40;

  /**
   * Reads a file.
   *
   * @param path the file
   * @return its bytes
   * @throws DocumentException if it cannot be read or is too large
   */
  public static SourceFile read(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new DocumentException(
            "%s has more than %d MiB; no description of registers has"
                .formatted(path, LARGEST >> 20));
      }
      return new SourceFile(path.toString(), bytes);
    } catch (IOException e) {
      throw new DocumentException("cannot read %s: %s".formatted(path, reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException ? "there is no such file" : e.getMessage();
  }

  /**
   * A text of a file as messages show it.
   *
   * @param text the text
   * @return the text between quotes, shortened, without line ends
   */
  public static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
    return "\""
        + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "..." : line)
        + "\"";
  }
}
