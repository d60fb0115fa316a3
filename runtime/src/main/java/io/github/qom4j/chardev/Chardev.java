// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

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
 * <p>It is guarded by the big lock, unless it was {@linkplain ChardevDescription#openWithOwnLock
 * opened with its own}: then "the big lock" below is that one.
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
  private final ChardevLock lock;
  private final Condition changed;
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
    this(id, open, ChardevLock.BIG);
  }

  Chardev(String id, boolean open, ChardevLock lock) {
    this.id = id;
    this.open = open;
    this.lock = lock;
    changed = lock.newCondition();
  }

  final ChardevLock lock() {
    return lock;
  }

  /**
   * Says whether it has a lock of its own: then its front end is called with that one held instead
   * of the big lock, and does not take the big lock.
   *
   * @return true if it was opened so
   */
  public final boolean hasOwnLock() {
    return lock != ChardevLock.BIG;
  }

  /**
   * Says whether {@link #yank()} does anything.
   *
   * @return true if there is a connection that can be cut
   */
  public boolean canYank() {
    return false;
  }

  /**
   * Cuts the connection to the other end, whatever it is doing: whoever waits for it waits no
   * longer. Takes no lock.
   */
  public void yank() {}

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
    lock.run(
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
    lock.run(
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
    return lock.call(() -> queue.take(queue.size()));
  }

  /**
   * Delivers waiting input until the device has no room or nothing is left. Does nothing if called
   * from within such a delivery.
   */
  public final void pump() {
    lock.run(
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
    return lock.call(queue::size);
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
    return lock.call(() -> open);
  }

  /**
   * Says whether a device holds this character device.
   *
   * @return true if it has a front end
   */
  public final boolean inUse() {
    return lock.call(() -> frontEnd != null);
  }

  /**
   * Tells the device that something happened on the line.
   *
   * @param event what happened
   */
  protected final void event(CharEvent event) {
    lock.run(
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
    return lock.call(
        () -> {
          while (!closed) {
            deliver();
            if (isReady()) {
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
    return lock.call(() -> closed);
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
    lock.run(() -> service = thread);
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
        lock.call(
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
    if (!lock.held()) {
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

  /**
   * Whether more is to be read: nothing waits, and who is no device has room. The end of the input
   * is no news to somebody who has not done yet what came before it.
   */
  final boolean isReady() {
    return queue.size() == 0 && (!hasOwnLock() || room() > 0);
  }

  private int room() {
    CharHandlers handlers = handlers();
    return handlers == null ? 0 : handlers.canReceive();
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
        int room = room();
        if (room <= 0 || queue.size() == 0) {
          break;
        }
        handlers().receive(queue.take(room));
        some = true;
      }
    } finally {
      delivering = false;
    }
    return some;
  }

  void attach(CharBackend newFrontEnd) {
    if (frontEnd != null || hasOwnLock() && newFrontEnd.isDevice()) {
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
