// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import io.github.qom4j.error.QomException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the events of a trace as QEMU writes them: {@code EVENT TEXT}, with {@code PID@SECONDS:}
 * before it where time stamps are on. Messages of QEMU's log between them are passed over.
 */
final class TraceReader {
  private static final Pattern EVENT =
      Pattern.compile("(?:\\d+@\\d+\\.\\d+:)?([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?: (.*))?");
  private static final Pattern LOG_MESSAGE =
      Pattern.compile("PL011 data written to disabled .*|[a-z0-9_]+: .*");

  private final String name;
  private final BufferedReader in;
  private int line;
  private final Deque<TraceEvent> ahead = new ArrayDeque<>();

  /**
   * Makes a reader.
   *
   * @param name name of the trace in messages
   * @param in the trace
   */
  TraceReader(String name, BufferedReader in) {
    this.name = name;
    this.in = in;
  }

  /**
   * Reads the next event.
   *
   * @return the event, or null at the end
   * @throws QomException if the trace cannot be read or a line is no event
   */
  TraceEvent next() {
    TraceEvent event = peek();
    ahead.poll();
    return event;
  }

  /**
   * Looks at the next event without taking it.
   *
   * @return the event, or null at the end
   * @throws QomException as {@link #next()}
   */
  TraceEvent peek() {
    return look(1).stream().findFirst().orElse(null);
  }

  /**
   * Looks at the next events without taking them.
   *
   * @param count how many
   * @return the events, fewer at the end
   * @throws QomException as {@link #next()}
   */
  List<TraceEvent> look(int count) {
    for (TraceEvent event; ahead.size() < count && (event = read()) != null; ) {
      ahead.add(event);
    }
    return ahead.stream().limit(count).toList();
  }

  private TraceEvent read() {
    try {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        line++;
        Matcher event = EVENT.matcher(text);
        if (event.matches()) {
          return new TraceEvent(
              line, event.group(1), Objects.requireNonNullElse(event.group(2), ""));
        }
        if (!text.isBlank() && !LOG_MESSAGE.matcher(text).matches()) {
          throw new QomException(
              "%s:%d: '%s' is not a trace event".formatted(name, line, shortened(text)));
        }
      }
      return null;
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(name, e.getMessage()), e);
    }
  }

  /**
   * An event that is not as it should be.
   *
   * @param event the event
   * @param expected what was expected
   * @return the error
   */
  QomException malformed(TraceEvent event, String expected) {
    return new QomException(
        "%s:%d: '%s %s', expected '%s'"
            .formatted(name, event.line(), event.name(), shortened(event.text()), expected));
  }

  /** What of a hostile line can be shown. */
  private static String shortened(String text) {
    String printable = text.replaceAll("\\P{Print}", "?");
    return printable.length() <= 60 ? printable : printable.substring(0, 60) + "...";
  }
}
