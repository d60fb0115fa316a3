// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.error.QomException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The back ends by name. To add one, extend {@link Chardev} and name it here; parameters that only
 * it has are named in {@code ChardevParameters}.
 */
public enum ChardevKind {
  /** Swallows everything. */
  NULL("null", (id, options) -> (lock, notices) -> new NullChardev(id)),
  /** Keeps what was written last. */
  RINGBUF("ringbuf", RingBufferChardev::prepare),
  /** Another name of {@link #RINGBUF}. */
  MEMORY("memory", RingBufferChardev::prepare),
  /** A file. */
  FILE("file", FileChardev::prepare),
  /** Standard input and output. */
  STDIO("stdio", (id, options) -> (lock, notices) -> StdioChardev.open(id, lock)),
  /** A Unix or TCP socket. */
  SOCKET("socket", SocketChardev::prepare);

  private static final Set<String> UNSUPPORTED =
      Set.of(
          "braille",
          "hub",
          "msmouse",
          "mux",
          "parallel",
          "pipe",
          "pty",
          "qemu-vdagent",
          "serial",
          "testdev",
          "udp",
          "vc",
          "wctablet");

  private final String backend;
  private final Preparer preparer;

  ChardevKind(String backend, Preparer preparer) {
    this.backend = backend;
    this.preparer = preparer;
  }

  /** Checks options without opening anything. */
  @FunctionalInterface
  private interface Preparer {
    ChardevOpener prepare(String id, KeyValueOptions options);
  }

  /**
   * Says how a user names it.
   *
   * @return the value of {@code backend=}
   */
  public String backend() {
    return backend;
  }

  /**
   * Finds a back end.
   *
   * @param backend how a user names it
   * @return the back end
   * @throws QomException if there is none of that name
   */
  public static ChardevKind of(String backend) {
    for (ChardevKind kind : values()) {
      if (kind.backend.equals(backend)) {
        return kind;
      }
    }
    if (UNSUPPORTED.contains(backend)) {
      throw unsupported(backend);
    }
    throw new QomException("'" + backend + "' is not a valid char driver name");
  }

  static QomException unsupported(String backend) {
    return new QomException("chardev back end '" + backend + "' is not supported");
  }

  void check(String id, KeyValueOptions options) {
    preparer.prepare(id, options);
  }

  Chardev open(String id, KeyValueOptions options, ChardevLock lock, Consumer<String> notices) {
    return preparer.prepare(id, options).open(lock, notices);
  }
}
