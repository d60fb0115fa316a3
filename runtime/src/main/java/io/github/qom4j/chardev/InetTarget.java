// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

/** A TCP socket. */
final class InetTarget implements SocketTarget {
  private final String host;
  private final String port;
  private final int to;
  private final InetFamily family;

  /** {@code to} is the last port to try when listening, or -1 for the first only. */
  InetTarget(String host, String port, int to, InetFamily family) {
    this.host = host;
    this.port = port;
    this.to = to;
    this.family = family;
  }

  @Override
  public ServerSocketChannel listen() {
    int first = portNumber();
    int last = to < 0 ? first : to;
    InetAddress address = host.isEmpty() ? null : resolve().get(0);
    if (last < first) {
      throw new QomException("Failed to create a socket: No such file or directory");
    }
    for (int number = first; ; number++) {
      try {
        return bind(address, number);
      } catch (IOException e) {
        checkInUse(e);
        if (number == last) {
          throw failure("Failed to find an available port", e);
        }
      }
    }
  }

  private ServerSocketChannel bind(InetAddress address, int number) throws IOException {
    ServerSocketChannel listener =
        family == InetFamily.IPV4
            ? ServerSocketChannel.open(StandardProtocolFamily.INET)
            : ServerSocketChannel.open();
    try {
      listener.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      return listener.bind(new InetSocketAddress(address, number));
    } catch (IOException e) {
      Quietly.close(listener);
      throw e;
    }
  }

  private static void checkInUse(IOException e) {
    if (!(e instanceof BindException) || !IoReason.of(e).equals("Address already in use")) {
      throw failure("Failed to bind socket", e);
    }
  }

  @Override
  public SocketChannel connect() {
    int number = portNumber();
    IOException last = null;
    for (InetAddress address : resolve()) {
      SocketChannel connection = null;
      try {
        connection = SocketChannel.open();
        connection.connect(new InetSocketAddress(address, number));
        return connection;
      } catch (IOException e) {
        Quietly.close(connection);
        last = e;
      }
    }
    throw failure("Failed to connect to '" + host + ":" + port + "'", last);
  }

  @Override
  public String describe(ServerSocketChannel listener) {
    InetSocketAddress local = localAddress(listener);
    if (local == null) {
      return "tcp:" + host + ":" + port;
    }
    InetAddress address = local.getAddress();
    boolean everywhere = address.isAnyLocalAddress() && family != InetFamily.IPV6;
    String name = everywhere ? "0.0.0.0" : InetText.of(address);
    return "tcp:" + name + ":" + local.getPort();
  }

  @Override
  public String describe(SocketChannel connection, String suffix) {
    try {
      return "tcp:"
          + end((InetSocketAddress) connection.getLocalAddress())
          + suffix
          + " <-> "
          + end((InetSocketAddress) connection.getRemoteAddress());
    } catch (IOException e) {
      return "tcp:" + host + ":" + port + suffix;
    }
  }

  @Override
  public boolean isTcp() {
    return true;
  }

  @Override
  public void cleanUp() {}

  private static InetSocketAddress localAddress(ServerSocketChannel listener) {
    try {
      return listener == null ? null : (InetSocketAddress) listener.getLocalAddress();
    } catch (IOException e) {
      return null;
    }
  }

  private static String end(InetSocketAddress address) {
    return InetText.bracketed(address.getAddress()) + ":" + address.getPort();
  }

  /** As the C library does, takes the lower 16 bits of any number. */
  private int portNumber() {
    if (port.isEmpty()) {
      return 0;
    }
    if (!port.matches("[0-9]{1,18}")) {
      throw unresolved("Servname not supported for ai_socktype");
    }
    return (int) (Long.parseLong(port) & 0xffff);
  }

  private List<InetAddress> resolve() {
    try {
      if (host.isEmpty()) {
        throw new UnknownHostException();
      }
      List<InetAddress> found = family.select(InetAddress.getAllByName(host));
      if (found.isEmpty()) {
        throw unresolved("Address family for hostname not supported");
      }
      return found;
    } catch (UnknownHostException e) {
      throw unresolved(IoReason.of(e));
    }
  }

  private QomException unresolved(String reason) {
    return new QomException("address resolution failed for " + host + ":" + port + ": " + reason);
  }

  private static QomException failure(String what, IOException e) {
    return new QomException(what + ": " + IoReason.of(e), e);
  }
}
