// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/**
 * A character device: the outside of a serial line, with at most one {@linkplain CharBackend front
 * end}.
 *
 * <p>Input waits in a queue until the device has room, so none is lost and its order is kept. It is
 * delivered by {@link #pump()}, which the program's main loop calls, or by the back end's own
 * thread; never from within {@link CharBackend#acceptInput()}.
 *
 * <p>A new back end extends this class, hands bytes in with {@link #input(byte[])} and is named in
 * {@link ChardevKind}. One that has a thread starts it with {@link #startService(Runnable)}; the
 * thread calls {@link #awaitDrained()} before it reads more, so that flow control reaches the other
 * end.
 */
public abstract class Chardev implements AutoCloseable {
  private static final long JOIN_MILLIS = TimeUnit.SECONDS.toMillis(5);

  private final String id;
  private final ByteQueue queue = new ByteQueue();
  private final Condition changed = Bql.newCondition();
  private CharBackend frontEnd;
  private boolean open;
  private boolean delivering;
  private boolean closed;
  private Thread service;

  /**
   * Makes a character device.
   *
   * @param id its name on the machine
   * @param open whether somebody is at the other end from the start
   */
  protected Chardev(String id, boolean open) {
    this.id = id;
    this.open = open;
  }

  /**
   * Says what it is called on the machine.
   *
   * @return the id
   */
  public final String id() {
    return id;
  }

  /**
   * Says what it is connected to, as QEMU does in {@code query-chardev}.
   *
   * @return such as {@code null} or {@code disconnected:unix:/tmp/s,server=on}
   */
  public abstract String description();

  /**
   * Writes characters to the outside, all of them. Called with the big lock held. Must not throw:
   * what cannot be written is dropped.
   *
   * @param characters what to write; not to be kept or changed
   */
  protected abstract void write(byte[] characters);

  /**
   * Starts or ends a break condition towards the outside. Called with the big lock held. Ignored
   * unless overridden.
   *
   * @param on true to start, false to end
   */
  protected void setBreak(boolean on) {}

  /** Gives up files, sockets and the like. Called once, with the big lock held. */
  protected void release() {}

  /**
   * Called first thing when closing, without the big lock: makes a write end that is waiting for
   * the outside with the lock held.
   */
  protected void abandonWrite() {}

  /**
   * Something changed that the back end's thread may wait for: there may be room, or it is to end.
   * Called with the big lock held. An overriding method calls this one too.
   */
  protected void wake() {
    changed.signalAll();
  }

  /**
   * Hands in characters from the outside. They are delivered as far as the device has room; the
   * rest waits, in order. From within {@link CharHandlers#receive} they are queued only. Ignored
   * once closed.
   *
   * @param characters what arrived, in order
   */
  public void input(byte[] characters) {
    Bql.run(
        () -> {
          enqueue(characters);
          pump();
        });
  }

  /**
   * Puts characters at the end of the queue without delivering any. Ignored once closed.
   *
   * @param characters what arrived, in order
   */
  protected final void enqueue(byte[] characters) {
    Bql.run(
        () -> {
          if (!closed) {
            queue.add(characters);
          }
        });
  }

  /**
   * Takes back the characters that wait for the front end.
   *
   * @return the characters
   */
  protected final byte[] dequeue() {
    return Bql.call(() -> queue.take(queue.size()));
  }

  /**
   * Delivers waiting input until the device has no room or nothing is left. Does nothing if called
   * from within such a delivery.
   */
  public final void pump() {
    Bql.run(
        () -> {
          if (deliver() && queue.size() == 0) {
            wake();
          }
        });
  }

  /**
   * Says how much input waits.
   *
   * @return the number of characters, zero or more
   */
  public final int pending() {
    return Bql.call(queue::size);
  }

  /** The outside sends a break: the device is told at once, ahead of input that waits. */
  public final void sendBreak() {
    event(CharEvent.BREAK);
  }

  /**
   * Says whether somebody is at the other end.
   *
   * @return true if so; always true for a file
   */
  public final boolean isOpen() {
    return Bql.call(() -> open);
  }

  /**
   * Says whether a device holds this character device.
   *
   * @return true if it has a front end
   */
  public final boolean inUse() {
    return Bql.call(() -> frontEnd != null);
  }

  /**
   * Tells the device that something happened on the line.
   *
   * @param event what happened
   */
  protected final void event(CharEvent event) {
    Bql.run(
        () -> {
          if (event != CharEvent.BREAK) {
            open = event == CharEvent.OPENED;
          }
          CharHandlers handlers = handlers();
          if (handlers != null && !closed) {
            handlers.event(event);
          }
        });
  }

  /**
   * Waits until all input has been delivered, delivering whenever the device has room. Called by
   * the back end's own thread, without the big lock.
   *
   * @return false if closed
   */
  protected final boolean awaitDrained() {
    return Bql.call(
        () -> {
          while (!closed) {
            deliver();
            if (queue.size() == 0) {
              return !closed;
            }
            changed.awaitUninterruptibly();
          }
          return false;
        });
  }

  /**
   * Says whether {@link #close()} has been called.
   *
   * @return true if so
   */
  protected final boolean isClosed() {
    return Bql.call(() -> closed);
  }

  /**
   * Starts the back end's own thread, a daemon. {@link #close()} interrupts it and waits for its
   * end. Not to be called by a constructor.
   *
   * @param body what the thread does
   */
  protected final void startService(Runnable body) {
    Thread thread = new Thread(body, "chardev " + id);
    thread.setDaemon(true);
    Bql.run(() -> service = thread);
    thread.start();
  }

  /**
   * Closes the outside, for good. Input that waits is dropped; what the device writes vanishes from
   * now on. Returns when the back end's thread has ended, unless the caller holds the big lock: the
   * thread ends soon after then. Does nothing the second time.
   */
  @Override
  public final void close() {
    abandonWrite();
    Thread thread =
        Bql.call(
            () -> {
              if (!closed) {
                closed = true;
                open = false;
                queue.clear();
                release();
                wake();
              }
              return service;
            });
    if (thread == null || thread == Thread.currentThread()) {
      return;
    }
    thread.interrupt();
    if (!Bql.held()) {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(JOIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Delivers what there is room for; says whether that was anything. The big lock is held. */
  final boolean deliver() {
    if (delivering) {
      return false;
    }
    boolean some = false;
    delivering = true;
    try {
      while (queue.size() > 0) {
        CharHandlers handlers = handlers();
        int room = handlers == null ? 0 : handlers.canReceive();
        if (room <= 0 || queue.size() == 0) {
          break;
        }
        handlers.receive(queue.take(room));
        some = true;
      }
    } finally {
      delivering = false;
    }
    return some;
  }

  void attach(CharBackend newFrontEnd) {
    if (frontEnd != null) {
      throw new QomException("chardev '" + id + "' is already in use");
    }
    frontEnd = newFrontEnd;
  }

  void detach(CharBackend oldFrontEnd) {
    if (frontEnd == oldFrontEnd) {
      frontEnd = null;
    }
  }

  private CharHandlers handlers() {
    return frontEnd == null ? null : frontEnd.handlers();
  }
}
