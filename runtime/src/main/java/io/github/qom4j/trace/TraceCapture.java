// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the events that are emitted until it is closed, for tests:
 *
 * <pre>{@code
 * try (TraceCapture trace = TraceCapture.of("pl011_*")) {
 *   guest.read(0x18);
 *   assertEquals(List.of("pl011_read addr 0x018 value 0x00000090 reg FR"), trace.lines());
 * }
 * }</pre>
 *
 * Events that are not captured go where they went before. Captures are closed in the opposite order
 * of their making.
 */
public final class TraceCapture implements TraceBackend {
  private final List<Emitted> emitted = new ArrayList<>();
  private final Map<TraceEvent, Boolean> before = new LinkedHashMap<>();
  private final TraceBackend others;

  /**
   * An emitted event.
   *
   * @param event the event
   * @param values the values of its arguments
   */
  public record Emitted(TraceEvent event, List<Object> values) {
    /**
     * The event as the log shows it.
     *
     * @return its name, a blank and its text
     */
    public String line() {
      return event.name() + " " + event.text(values.toArray());
    }
  }

  private TraceCapture(List<String> patterns) {
    for (String pattern : patterns) {
      List<TraceEvent> found = TraceEvents.find(pattern);
      if (found.isEmpty()) {
        throw new IllegalArgumentException("no trace event " + pattern);
      }
      found.forEach(event -> before.putIfAbsent(event, event.isEnabled()));
    }
    before.keySet().forEach(event -> event.setEnabled(true));
    others = TraceEvents.setBackend(this);
  }

  /**
   * Begins to capture events.
   *
   * @param patterns names or patterns as of {@link TraceEvents#find}
   * @return the capture
   * @throws IllegalArgumentException if there are no such events
   */
  public static TraceCapture of(String... patterns) {
    return new TraceCapture(List.of(patterns));
  }

  @Override
  public void emit(TraceEvent event, Object... values) {
    if (before.containsKey(event)) {
      synchronized (emitted) {
        emitted.add(new Emitted(event, Arrays.asList(values.clone())));
      }
    } else {
      others.emit(event, values);
    }
  }

  /**
   * What was emitted since the capture was begun or cleared.
   *
   * @return the events in order
   */
  public List<Emitted> events() {
    synchronized (emitted) {
      return List.copyOf(emitted);
    }
  }

  /**
   * What was emitted since the capture was begun or cleared, as the log shows it.
   *
   * @return a line for each event
   */
  public List<String> lines() {
    return events().stream().map(Emitted::line).toList();
  }

  /** Forgets what was emitted. */
  public void clear() {
    synchronized (emitted) {
      emitted.clear();
    }
  }

  /** Ends the capture; the events are on or off as before. */
  @Override
  public void close() {
    before.forEach(TraceEvent::setEnabled);
    TraceEvents.setBackend(others);
  }
}
