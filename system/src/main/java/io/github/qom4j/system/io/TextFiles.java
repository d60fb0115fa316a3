// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.io;

import io.github.qom4j.error.QomException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files named on the command line. */
public final class TextFiles {
  /** The name that stands for standard input or output. */
  public static final String STANDARD = "-";

  static final String NOT_OPENED = "Could not open '%s': %s";
  private static final int GZIP_MAGIC = 0x1f8b;

  private TextFiles() {}

  /**
   * Opens a file for reading, through gunzip if it is compressed.
   *
   * @param name its name, or {@link #STANDARD}
   * @return its text
   * @throws QomException if it cannot be read
   */
  public static BufferedReader read(String name) {
    return read(name, NOT_OPENED);
  }

  /**
   * Opens a file for reading, through gunzip if it is compressed.
   *
   * @param name its name, or {@link #STANDARD}
   * @param notOpened what is said if it cannot be read: a format that takes its name and the reason
   * @return its text
   * @throws QomException if it cannot be read
   */
  public static BufferedReader read(String name, String notOpened) {
    try {
      InputStream in =
          name.equals(STANDARD) ? System.in : new BufferedInputStream(new FileInputStream(name));
      if (!name.equals(STANDARD)) {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        if (magic == GZIP_MAGIC) {
          in = new GZIPInputStream(in);
        }
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      throw notOpened(notOpened, name, e);
    }
  }

  /**
   * Opens a file for writing.
   *
   * @param name its name, or {@link #STANDARD}
   * @return where to print; standard output stays open when this is closed
   * @throws QomException if it cannot be written
   */
  public static PrintStream write(String name) {
    try {
      OutputStream out =
          name.equals(STANDARD) ? new UnclosedStream(System.out) : new FileOutputStream(name);
      return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw notOpened(NOT_OPENED, name, e);
    }
  }

  /**
   * Opens a file for writing bytes.
   *
   * @param name its name
   * @return where to write
   * @throws QomException if it cannot be written
   */
  public static OutputStream create(String name) {
    return create(name, NOT_OPENED);
  }

  /**
   * Opens a file for writing bytes.
   *
   * @param name its name
   * @param notOpened what is said if it cannot be written: a format that takes its name and the
   *     reason
   * @return where to write
   * @throws QomException if it cannot be written
   */
  public static OutputStream create(String name, String notOpened) {
    try {
      return new FileOutputStream(name);
    } catch (IOException e) {
      throw notOpened(notOpened, name, e);
    }
  }

  /**
   * The error that a file cannot be opened.
   *
   * @param format takes its name and the reason
   * @param name its name
   * @param e why not
   * @return the error
   */
  public static QomException notOpened(String format, String name, Exception e) {
    return new QomException(format.formatted(name, reason(name, e)), e);
  }

  private static String reason(String name, Exception e) {
    if (e instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (e instanceof java.io.FileNotFoundException) {
      String text = String.valueOf(e.getMessage());
      int open = text.lastIndexOf('(');
      return open >= 0 && text.endsWith(")") ? text.substring(open + 1, text.length() - 1) : text;
    }
    if (e instanceof InvalidPathException) {
      return "Invalid argument";
    }
    return Files.isDirectory(Path.of(name)) ? "Is a directory" : String.valueOf(e.getMessage());
  }

  /** Standard output, which is flushed instead of closed. */
  private static final class UnclosedStream extends java.io.FilterOutputStream {
    UnclosedStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
