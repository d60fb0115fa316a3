// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.system.bench.LogOption;
import io.github.qom4j.trace.LogBackend;
import io.github.qom4j.trace.TraceBackend;
import io.github.qom4j.trace.TraceEvents;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The log and the trace of a run of the program; when it is closed, all is off as before. */
public final class LogSession implements AutoCloseable {
  private final Deque<Runnable> undo = new ArrayDeque<>();

  private LogSession() {}

  static LogSession start(
      Optional<String> masks, Optional<String> file, boolean timestamps, List<String> traces) {
    LogSession session = new LogSession();
    try {
      file.ifPresent(session::logTo);
      masks.ifPresent(LogOption::enable);
      session.undo.push(() -> Log.enable(Set.of()));
      session.trace(timestamps, traces);
    } catch (QomException e) {
      session.close();
      throw e;
    }
    return session;
  }

  private void logTo(String file) {
    LogFile log = LogFile.open(file);
    Consumer<String> before = Log.setSink(log);
    undo.push(log::close);
    undo.push(() -> Log.setSink(before));
  }

  private void trace(boolean timestamps, List<String> traces) {
    undo.push(() -> TraceEvents.all().forEach(event -> event.setEnabled(false)));
    TraceBackend backend = new LogBackend(timestamps);
    for (String argument : traces) {
      TraceArgument trace = TraceArgument.parse(argument);
      trace.enable();
      backend = trace.backend().orElse(backend);
    }
    TraceBackend used = backend;
    TraceBackend before = TraceEvents.setBackend(used);
    undo.push(used::close);
    undo.push(() -> TraceEvents.setBackend(before));
  }

  /**
   * Ends the log and the trace. Nothing happens the second time.
   *
   * @throws QomException if the trace could not be written
   */
  @Override
  public synchronized void close() {
    if (!undo.isEmpty()) {
      try {
        undo.pop().run();
      } finally {
        close();
      }
    }
  }
}
