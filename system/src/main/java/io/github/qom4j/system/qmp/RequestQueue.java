// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Requests of one monitor that wait for their turn: a thread does them one after the other. */
final class RequestQueue {
  /** As many as QEMU lets wait. */
  private static final int MOST = 8;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "QMP commands");
            thread.setDaemon(true);
            return thread;
          });

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Runnable roomMade;
  private boolean busy;

  /**
   * Makes a queue that is empty.
   *
   * @param roomMade is called when a request is done
   */
  RequestQueue(Runnable roomMade) {
    this.roomMade = roomMade;
  }

  /**
   * Whether no more requests may come now.
   *
   * @param several whether several may wait; otherwise one is done before the next one comes
   */
  synchronized boolean isFull(boolean several) {
    return several ? waiting.size() >= MOST : busy;
  }

  synchronized void add(Runnable request) {
    waiting.add(request);
    if (!busy) {
      busy = true;
      THREADS.execute(this::work);
    }
  }

  /** Forgets the requests that wait. */
  synchronized void clear() {
    waiting.clear();
  }

  private void work() {
    for (Runnable request = next(); request != null; request = next()) {
      request.run();
      roomMade.run();
    }
    roomMade.run();
  }

  private synchronized Runnable next() {
    Runnable request = waiting.poll();
    busy = request != null;
    return request;
  }
}
