// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.Types;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The trace events of the program: those of all types on the class path, and the framework's. */
public final class TraceEvents {
  private static Map<String, TraceEvent> byName;
  private static volatile TraceBackend backend = new LogBackend(false);

  private TraceEvents() {}

  private static synchronized Map<String, TraceEvent> byName() {
    if (byName == null) {
      Map<String, TraceEvent> events = new LinkedHashMap<>();
      Types.all().forEach(type -> type.traceEvents().forEach(event -> add(events, event)));
      FrameworkEvents.ALL.forEach(event -> add(events, event));
      byName = Collections.unmodifiableMap(events);
    }
    return byName;
  }

  private static void add(Map<String, TraceEvent> events, TraceEvent event) {
    TraceEvent other = events.putIfAbsent(event.name(), event);
    if (other != null && other != event) {
      throw new QomException(
          "trace event '%s' is declared twice: as %s and as %s"
              .formatted(event.name(), other, event));
    }
  }

  /**
   * All events.
   *
   * @return the events by type and in the order of their declaration, then the framework's
   * @throws QomException if two events have one name
   */
  public static Collection<TraceEvent> all() {
    return byName().values();
  }

  /**
   * Whether a text names any number of events instead of one.
   *
   * @param text the text
   * @return true if it has a {@code *}
   */
  public static boolean isPattern(String text) {
    return text.contains("*");
  }

  /**
   * Finds events.
   *
   * @param nameOrPattern the name of an event, or a pattern in which {@code *} stands for any text
   *     and {@code ?} for any character
   * @return the events
   */
  public static List<TraceEvent> find(String nameOrPattern) {
    if (!isPattern(nameOrPattern)) {
      TraceEvent event = byName().get(nameOrPattern);
      return event == null ? List.of() : List.of(event);
    }
    String regex = Pattern.quote(nameOrPattern).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
    Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
    return all().stream().filter(event -> pattern.matcher(event.name()).matches()).toList();
  }

  /**
   * Switches events on or off.
   *
   * @param nameOrPattern which, as of {@link #find}; a leading {@code -} switches them off
   * @return whether there is such an event; true for any pattern
   */
  public static boolean enable(String nameOrPattern) {
    boolean isOff = nameOrPattern.startsWith("-");
    String which = isOff ? nameOrPattern.substring(1) : nameOrPattern;
    List<TraceEvent> found = find(which);
    found.forEach(event -> event.setEnabled(!isOff));
    return !found.isEmpty() || isPattern(which);
  }

  /**
   * Sends events elsewhere; at first they go into the log.
   *
   * @param newBackend takes them from now on
   * @return what took them before
   */
  public static synchronized TraceBackend setBackend(TraceBackend newBackend) {
    TraceBackend before = backend;
    backend = newBackend;
    return before;
  }

  static TraceBackend backend() {
    return backend;
  }
}
