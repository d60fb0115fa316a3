// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.migration;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.io.TextFiles;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a stream goes or comes from.
 *
 * @param isCommand whether it is a command's standard input or output instead of a file
 * @param target the command or the file
 */
public record MigrationAddress(boolean isCommand, String target) {
  private static final String FILE = "file:";
  private static final String COMMAND = "exec:";
  private static final String OFFSET = ",offset=";

  /**
   * Reads an address.
   *
   * @param uri {@code file:PATH} or {@code exec:COMMAND}
   * @return the address
   * @throws QomException if it is neither
   */
  public static MigrationAddress parse(String uri) {
    if (uri.startsWith(COMMAND)) {
      return new MigrationAddress(true, uri.substring(COMMAND.length()));
    }
    if (!uri.startsWith(FILE)) {
      throw new QomException("unknown migration protocol: " + uri);
    }
    if (uri.contains(OFFSET)) {
      throw new QomException("offset is not supported");
    }
    return new MigrationAddress(false, uri.substring(FILE.length()));
  }

  /**
   * Reads an address that may also be the name of a file.
   *
   * @param argument {@code file:PATH}, {@code exec:COMMAND}, {@code PATH}, or {@code -} for
   *     standard input
   * @return the address
   * @throws QomException if it is none of them
   */
  public static MigrationAddress parseLenient(String argument) {
    boolean hasProtocol = argument.matches("[a-z]+:.*");
    return hasProtocol ? parse(argument) : new MigrationAddress(false, argument);
  }

  /**
   * Opens it for reading.
   *
   * @return the stream
   * @throws QomException if it cannot be opened
   */
  public InputStream open() {
    checkNamed("Could not open '': %s");
    try {
      if (isCommand) {
        return shell().redirectInput(new File("/dev/null")).start().getInputStream();
      }
      return target.equals(TextFiles.STANDARD)
          ? System.in
          : new BufferedInputStream(new FileInputStream(target));
    } catch (IOException e) {
      throw TextFiles.notOpened("Could not open '%s': %s", target, e);
    }
  }

  /**
   * Opens it for writing. Closing it waits until a command has ended; that is an error if it says
   * that it failed.
   *
   * @return the stream
   * @throws QomException if it cannot be opened
   */
  public OutputStream create() {
    checkNamed("Could not create '': %s");
    try {
      return isCommand
          ? new CommandInput(shell().redirectOutput(Redirect.DISCARD).start())
          : Files.newOutputStream(Path.of(target));
    } catch (IOException | InvalidPathException e) {
      throw TextFiles.notOpened("Could not create '%s': %s", target, e);
    }
  }

  private void checkNamed(String notOpened) {
    if (target.isEmpty() && !isCommand) {
      throw new QomException(notOpened.formatted("No such file or directory"));
    }
  }

  private ProcessBuilder shell() {
    return new ProcessBuilder("/bin/sh", "-c", target).redirectError(Redirect.INHERIT);
  }

  /** Standard input of a command. */
  private static final class CommandInput extends FilterOutputStream {
    private final Process process;

    CommandInput(Process process) {
      super(process.getOutputStream());
      this.process = process;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
        out.flush();
      } catch (IOException e) {
        // What Java says of a command that has ended is about itself.
        throw process.isAlive() ? e : new IOException("Broken pipe", e);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      try {
        int status = process.waitFor();
        if (status != 0) {
          throw new IOException("it ended with status " + status);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }
}
