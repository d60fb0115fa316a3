// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A character device on a Unix or TCP socket, server or client: {@code socket,...}. Opened by
 * {@link ChardevDescription#open()}.
 *
 * <p>A server has one client at a time; when that one leaves, it accepts the next. A client whose
 * server leaves connects again if {@code reconnect} or {@code reconnect-ms} says so, else stays
 * alone. The device is told {@link CharEvent#OPENED} and {@link CharEvent#CLOSED}. What it writes
 * while nobody is connected vanishes.
 *
 * <p>Nothing is read while input waits for the device, so the other end's writes stop in time. As
 * in QEMU, a write waits with the big lock held until the other end has room; what the other end
 * writes meanwhile is read ahead. If it leaves while input waits for the device, that is noticed
 * when the device has taken the input, or writes.
 */
public final class SocketChardev extends Chardev {
  private static final long END = -1;
  private static final long NO_TIMEOUT = 0;

  private final SocketTarget target;
  private final SocketMode mode;
  private final Consumer<String> notices;
  private final Selector selector;
  private final SocketWriter writer = new SocketWriter(this);
  private ServerSocketChannel listener;
  private SelectionKey listenKey;
  private volatile SocketChannel connection;
  private SelectionKey readKey;
  private boolean broken;
  private long nextAttempt = System.nanoTime();
  private boolean failureReported;

  private SocketChardev(
      String id, SocketTarget target, SocketMode mode, ChardevLock lock, Consumer<String> notices)
      throws IOException {
    super(id, false, lock);
    this.target = target;
    this.mode = mode;
    this.notices = notices;
    this.selector = Selector.open();
  }

  static ChardevOpener prepare(String id, KeyValueOptions options) {
    boolean unix = options.has("path");
    boolean inet = options.has("host");
    if (unix && inet) {
      throw new QomException("None or one of 'path', 'fd' or 'host' option required.");
    }
    if (inet && !options.has("port")) {
      throw new QomException("chardev: socket: no port given");
    }
    SocketMode mode = SocketMode.of(options);
    if (!unix && !inet) {
      throw new QomException("Unable to parse FD number ");
    }
    SocketTarget target = unix ? unixTarget(options, mode) : inetTarget(options);
    return (lock, notices) -> open(id, target, mode, lock, notices);
  }

  private static SocketTarget unixTarget(KeyValueOptions options, SocketMode mode) {
    String path = options.get("path").orElseThrow();
    return mode.server() ? UnixTarget.toListen(path) : UnixTarget.toConnect(path);
  }

  private static SocketTarget inetTarget(KeyValueOptions options) {
    int to = options.has("to") ? (int) options.getNumber("to", 0) & 0xffff : -1;
    return new InetTarget(
        options.get("host").orElseThrow(),
        options.get("port").orElseThrow(),
        to,
        InetFamily.of(options));
  }

  private static SocketChardev open(
      String id, SocketTarget target, SocketMode mode, ChardevLock lock, Consumer<String> notices) {
    SocketChardev chardev;
    try {
      chardev = new SocketChardev(id, target, mode, lock, notices);
    } catch (IOException e) {
      throw new QomException("Failed to create a socket: " + IoReason.of(e), e);
    }
    try {
      chardev.begin();
      return chardev;
    } catch (IOException e) {
      chardev.close();
      throw new QomException("Unable to accept a connection: " + IoReason.of(e), e);
    } catch (QomException e) {
      chardev.close();
      throw e;
    }
  }

  private void begin() throws IOException {
    if (mode.server()) {
      listener = target.listen();
      if (mode.waits()) {
        notices.accept("info: QEMU waiting for connection on: " + description());
        adopt(listener.accept());
      }
      listener.configureBlocking(false);
      listenKey = listener.register(selector, 0);
    } else if (mode.reconnectMillis() == 0) {
      adopt(target.connect());
    }
    startService(this::serve);
  }

  @Override
  public String description() {
    return lock()
        .call(
            () -> {
              String suffix = mode.server() ? ",server=on" : "";
              return connection == null
                  ? "disconnected:" + target.describe(listener) + suffix
                  : target.describe(connection, suffix);
            });
  }

  /**
   * Says at which port a TCP server listens; useful after asking for port 0, which picks one.
   *
   * @return the port, 1 to 65535, or 0 if this is no TCP server or is closed
   */
  public int port() {
    return lock()
        .call(
            () -> {
              try {
                return listener != null
                        && listener.getLocalAddress() instanceof InetSocketAddress local
                    ? local.getPort()
                    : 0;
              } catch (IOException e) {
                return 0;
              }
            });
  }

  @Override
  public boolean canYank() {
    return true;
  }

  @Override
  public void yank() {
    SocketChannel cut = connection;
    if (cut != null) {
      Quietly.shutDown(cut);
    }
  }

  @Override
  protected void write(byte[] characters) {
    if (connection == null || broken) {
      return;
    }
    try {
      writer.write(connection, characters);
    } catch (IOException e) {
      broken = true;
      wake();
    }
  }

  @Override
  protected void abandonWrite() {
    writer.abandon();
  }

  @Override
  protected void wake() {
    super.wake();
    if (selector.isOpen()) {
      selector.wakeup();
    }
  }

  @Override
  protected void release() {
    Quietly.close(connection);
    connection = null;
    if (listener != null) {
      Quietly.close(listener);
      target.cleanUp();
    }
    Quietly.close(selector);
  }

  private void serve() {
    try {
      while (true) {
        if (lock().call(this::isReconnectDue)) {
          reconnect();
        }
        long millis = lock().call(this::settle);
        if (millis == END) {
          return;
        }
        selector.select(millis);
        // Only close() interrupts this thread, and select would return at once from then on.
        Thread.interrupted();
        lock().run(this::takeReady);
      }
    } catch (IOException | ClosedSelectorException e) {
      close();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Delivers input and says how long to wait for more, or that there is nothing more to come. */
  private long settle() {
    deliver();
    if (connection != null && broken && pending() > 0) {
      disconnect();
    }
    if (isClosed()) {
      return END;
    }
    boolean connected = connection != null;
    if (listenKey != null) {
      listenKey.interestOps(connected ? 0 : SelectionKey.OP_ACCEPT);
    }
    if (connected) {
      readKey.interestOps(isReady() ? SelectionKey.OP_READ : 0);
    }
    if (connected || mode.server()) {
      return NO_TIMEOUT;
    }
    if (mode.reconnectMillis() > 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(nextAttempt - System.nanoTime());
      return Math.max(1, left);
    }
    return pending() > 0 ? NO_TIMEOUT : END;
  }

  private void takeReady() {
    if (isClosed()) {
      return;
    }
    selector.selectedKeys().clear();
    try {
      if (connection == null) {
        accept();
      } else if (isReady() && SocketReader.read(connection, this) < 0) {
        disconnect();
      }
    } catch (IOException e) {
      disconnect();
    }
  }

  private void accept() throws IOException {
    SocketChannel accepted = listener == null ? null : listener.accept();
    if (accepted != null) {
      adopt(accepted);
    }
  }

  private boolean isReconnectDue() {
    return !isClosed()
        && connection == null
        && mode.reconnectMillis() > 0
        && nextAttempt - System.nanoTime() <= 0;
  }

  private void reconnect() {
    try {
      adopt(target.connect());
      failureReported = false;
    } catch (IOException | QomException e) {
      scheduleAttempt();
      reportFailure(e);
    }
  }

  private void reportFailure(Exception e) {
    if (!failureReported && !isClosed()) {
      failureReported = true;
      notices.accept("Unable to connect character device " + id() + ": " + e.getMessage());
    }
  }

  private void scheduleAttempt() {
    nextAttempt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(mode.reconnectMillis());
  }

  /** Takes a new connection over, unless closed meanwhile. */
  private void adopt(SocketChannel fresh) throws IOException {
    try {
      fresh.configureBlocking(false);
      if (mode.noDelay() && target.isTcp()) {
        fresh.setOption(StandardSocketOptions.TCP_NODELAY, true);
      }
    } catch (IOException e) {
      Quietly.close(fresh);
      throw e;
    }
    lock().run(() -> enter(fresh));
  }

  private void enter(SocketChannel fresh) {
    try {
      if (isClosed()) {
        Quietly.close(fresh);
        return;
      }
      readKey = fresh.register(selector, 0);
      connection = fresh;
      broken = false;
      event(CharEvent.OPENED);
    } catch (IOException e) {
      Quietly.close(fresh);
    }
  }

  private void disconnect() {
    if (connection == null) {
      return;
    }
    Quietly.close(connection);
    connection = null;
    scheduleAttempt();
    event(CharEvent.CLOSED);
  }
}
