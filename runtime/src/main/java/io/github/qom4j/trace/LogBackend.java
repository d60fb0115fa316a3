// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import io.github.qom4j.log.Log;
import java.time.Instant;

/** Writes events into the log, a line each: the event's name, a blank and its text. */
public final class LogBackend implements TraceBackend {
  private final long pid = ProcessHandle.current().pid();
  private final boolean hasTimestamps;

  /**
   * Makes a back end.
   *
   * @param hasTimestamps whether {@code PID@SECONDS.MICROSECONDS:} precedes each event, the time
   *     being that since 1970
   */
  public LogBackend(boolean hasTimestamps) {
    this.hasTimestamps = hasTimestamps;
  }

  @Override
  public void emit(TraceEvent event, Object... values) {
    Log.print(prefix() + event.name() + " " + event.text(values));
  }

  private String prefix() {
    if (!hasTimestamps) {
      return "";
    }
    Instant now = Instant.now();
    return "%d@%d.%06d:".formatted(pid, now.getEpochSecond(), now.getNano() / 1000);
  }
}
