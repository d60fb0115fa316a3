// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A character device that writes to a file, and may read from another: {@code file,path=P}. At the
 * end of the input file the device is told {@link CharEvent#CLOSED}; writing goes on. A failing
 * write, such as to a full disk, is ignored.
 */
public final class FileChardev extends Chardev {
  private final OutputStream output;

  private FileChardev(String id, OutputStream output) {
    super(id, true);
    this.output = output;
  }

  /**
   * Opens one.
   *
   * @param id its name on the machine
   * @param path the file to write, made if it does not exist
   * @param append true to keep what is in the file and write after it, false to empty it first
   * @param inputPath the file to read, or null for none
   * @return the open character device
   * @throws QomException if a file cannot be opened
   */
  public static FileChardev open(String id, String path, boolean append, String inputPath) {
    OutputStream output = openOutput(path, append);
    FileChardev chardev = new FileChardev(id, output);
    if (inputPath == null) {
      return chardev;
    }
    try {
      chardev.readFrom(openInput(inputPath));
      return chardev;
    } catch (QomException e) {
      chardev.close();
      throw e;
    }
  }

  static ChardevOpener prepare(String id, KeyValueOptions options) {
    String path =
        options.get("path").orElseThrow(() -> new QomException("chardev: file: no filename given"));
    boolean append = options.getBoolean("append", false);
    String inputPath = options.get("input-path").orElse(null);
    return (lock, notices) -> open(id, path, append, inputPath);
  }

  @Override
  public String description() {
    return "file";
  }

  @Override
  protected void write(byte[] characters) {
    try {
      output.write(characters);
      output.flush();
    } catch (IOException e) {
      // As in QEMU, a device is not told that a file cannot take more.
    }
  }

  @Override
  protected void release() {
    Quietly.close(output);
  }

  private void readFrom(InputStream input) {
    startService(
        () -> {
          try {
            new InputLoop(this, input).run();
          } finally {
            Quietly.close(input);
          }
        });
  }

  private static OutputStream openOutput(String path, boolean append) {
    OpenOption start = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try {
      return Files.newOutputStream(
          existing(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE, start);
    } catch (IOException e) {
      throw cannotOpen(path, e);
    }
  }

  private static InputStream openInput(String path) {
    try {
      return Channels.newInputStream(FileChannel.open(existing(path), StandardOpenOption.READ));
    } catch (IOException e) {
      throw cannotOpen(path, e);
    }
  }

  private static Path existing(String path) throws IOException {
    if (path.isEmpty()) {
      throw new IOException("No such file or directory");
    }
    return Path.of(path);
  }

  private static QomException cannotOpen(String path, IOException e) {
    return new QomException("Could not open '" + path + "': " + IoReason.of(e), e);
  }
}
