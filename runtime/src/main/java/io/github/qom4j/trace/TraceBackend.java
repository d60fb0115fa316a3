// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

/** Where emitted trace events go. Events may come from several threads. */
public interface TraceBackend extends AutoCloseable {
  /**
   * Takes an event.
   *
   * @param event the event
   * @param values the values of its arguments
   */
  void emit(TraceEvent event, Object... values);

  /**
   * Ends the trace.
   *
   * @throws io.github.qom4j.error.QomException if it could not be written
   */
  @Override
  default void close() {}
}
