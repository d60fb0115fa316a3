// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.log;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The log of what guests do wrong. Nothing is switched on at first; messages go to standard error.
 */
public final class Log {
  private static final Set<LogMask> ENABLED = EnumSet.noneOf(LogMask.class);
  private static Consumer<String> sink = message -> System.err.println(message);

  private Log() {}

  /**
   * Switches kinds of message on and all others off.
   *
   * @param masks the kinds that are logged from now on
   */
  public static synchronized void enable(Set<LogMask> masks) {
    ENABLED.clear();
    ENABLED.addAll(masks);
  }

  /**
   * Sends messages elsewhere.
   *
   * @param newSink takes each message, a line without its end
   * @return what took them before
   */
  public static synchronized Consumer<String> setSink(Consumer<String> newSink) {
    Consumer<String> before = sink;
    sink = newSink;
    return before;
  }

  /**
   * Logs a message if its kind is switched on.
   *
   * @param mask kind of the message
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  public static synchronized void log(LogMask mask, String format, Object... arguments) {
    if (ENABLED.contains(mask)) {
      sink.accept(String.format(Locale.ROOT, format, arguments));
    }
  }

  /**
   * Warns the user. Warnings cannot be switched off.
   *
   * @param format a format as of {@link String#format}
   * @param arguments what the format refers to
   */
  public static synchronized void warn(String format, Object... arguments) {
    sink.accept("warning: " + String.format(Locale.ROOT, format, arguments));
  }

  /**
   * Writes a line whatever is switched on.
   *
   * @param line the line without its end
   */
  public static synchronized void print(String line) {
    sink.accept(line);
  }
}
