// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.io;

import io.github.qom4j.error.QomException;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;

/** Reads and writes files of bytes named on the command line. */
public final class BinaryFiles {
  /** How much is read at most, in bytes. */
  public static final int LARGEST = 256 << 20;

  private static final int GZIP_MAGIC = 0x1f8b;

  private BinaryFiles() {}

  /**
   * Reads a file, through gunzip if it is compressed.
   *
   * @param name its name, or {@link TextFiles#STANDARD}
   * @return all of it
   * @throws QomException if it cannot be read or is larger than {@link #LARGEST}
   */
  public static byte[] read(String name) {
    try (InputStream in = open(name)) {
      return read(name, in);
    } catch (IOException e) {
      throw TextFiles.notOpened(TextFiles.NOT_OPENED, name, e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in =
        new BufferedInputStream(
            name.equals(TextFiles.STANDARD) ? System.in : new FileInputStream(name));
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in) : in;
  }

  /**
   * Reads all there is.
   *
   * @param name what it is called in the error message
   * @param in where from
   * @return all of it
   * @throws IOException if it cannot be read
   * @throws QomException if there is more than {@link #LARGEST}
   */
  public static byte[] read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST);
    if (bytes.length == LARGEST && in.read() >= 0) {
      throw new QomException("'%s' is larger than %d MiB".formatted(name, LARGEST >> 20));
    }
    return bytes;
  }

  /**
   * Writes a file.
   *
   * @param name its name, or {@link TextFiles#STANDARD}
   * @param bytes all of it
   * @throws QomException if it cannot be written
   */
  public static void write(String name, byte[] bytes) {
    if (name.equals(TextFiles.STANDARD)) {
      System.out.write(bytes, 0, bytes.length);
      System.out.flush();
      if (System.out.checkError()) {
        throw new QomException("Could not write '%s'".formatted(name));
      }
      return;
    }
    try (OutputStream out = TextFiles.create(name)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new QomException("Could not write '%s': %s".formatted(name, e.getMessage()), e);
    }
  }
}
