// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.trace.TraceEvent;
import io.github.qom4j.trace.TraceEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The commands that switch trace events on and off. */
final class TraceCommands {
  private TraceCommands() {}

  /** Whether an event is emitted. */
  enum TraceEventState {
    UNAVAILABLE,
    DISABLED,
    ENABLED
  }

  /**
   * An event.
   *
   * @param name its name
   * @param state whether it is emitted
   */
  record TraceEventInfo(String name, TraceEventState state) {
    private static TraceEventInfo of(TraceEvent event) {
      return new TraceEventInfo(
          event.name(), event.isEnabled() ? TraceEventState.ENABLED : TraceEventState.DISABLED);
    }
  }

  @Command("trace-event-get-state")
  static List<TraceEventInfo> getState(String name) {
    List<TraceEvent> events = new ArrayList<>(find(name));
    // QEMU lists the last one first.
    Collections.reverse(events);
    return events.stream().map(TraceEventInfo::of).toList();
  }

  // No event is unavailable.
  @Command("trace-event-set-state")
  static void setState(String name, boolean enable, Optional<Boolean> ignoreUnavailable) {
    find(name).forEach(event -> event.setEnabled(enable));
  }

  private static List<TraceEvent> find(String name) {
    List<TraceEvent> events = TraceEvents.find(name);
    if (events.isEmpty() && !TraceEvents.isPattern(name)) {
      throw QmpError.of("unknown event \"%s\"", name);
    }
    return events;
  }
}
