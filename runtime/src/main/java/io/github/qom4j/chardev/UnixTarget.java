// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/** A Unix socket. */
final class UnixTarget implements SocketTarget {
  private static final int PATH_LIMIT = 108;

  private final String path;

  private UnixTarget(String path) {
    this.path = path;
  }

  static UnixTarget toConnect(String path) {
    return new UnixTarget(path);
  }

  /** An empty path stands for a new one in the directory for temporary files. */
  static UnixTarget toListen(String path) {
    if (!path.isEmpty()) {
      return new UnixTarget(path);
    }
    Path directory = Path.of(System.getProperty("java.io.tmpdir"));
    return new UnixTarget(directory.resolve("qom4j-socket-" + UUID.randomUUID()).toString());
  }

  @Override
  public ServerSocketChannel listen() {
    checkLength();
    unlink();
    ServerSocketChannel listener = null;
    try {
      listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      listener.bind(UnixDomainSocketAddress.of(path));
      return listener;
    } catch (IOException e) {
      Quietly.close(listener);
      throw failure("Failed to bind socket to " + path, e);
    }
  }

  @Override
  public SocketChannel connect() {
    checkLength();
    if (path.isEmpty()) {
      throw new QomException("Failed to connect to '': Connection refused");
    }
    SocketChannel connection = null;
    try {
      connection = SocketChannel.open(StandardProtocolFamily.UNIX);
      connection.connect(UnixDomainSocketAddress.of(path));
      return connection;
    } catch (IOException e) {
      Quietly.close(connection);
      throw failure("Failed to connect to '" + path + "'", e);
    }
  }

  @Override
  public String describe(ServerSocketChannel listener) {
    return "unix:" + path;
  }

  @Override
  public String describe(SocketChannel connection, String suffix) {
    return "unix:" + path + suffix;
  }

  @Override
  public boolean isTcp() {
    return false;
  }

  @Override
  public void cleanUp() {
    try {
      Files.deleteIfExists(Path.of(path));
    } catch (IOException e) {
      // The next one to listen there replaces it.
    }
  }

  private void checkLength() {
    if (path.getBytes(StandardCharsets.UTF_8).length >= PATH_LIMIT) {
      throw new QomException("UNIX socket path '" + path + "' is too long");
    }
  }

  private void unlink() {
    Path file = Path.of(path);
    try {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("Is a directory");
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw failure("Failed to unlink socket " + path, e);
    }
  }

  private static QomException failure(String what, IOException e) {
    return new QomException(what + ": " + IoReason.of(e), e);
  }
}
