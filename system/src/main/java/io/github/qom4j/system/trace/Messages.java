// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What the program tells its user, on standard error. */
public final class Messages {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static volatile boolean timestamps;

  private Messages() {}

  /**
   * Says whether messages show the time.
   *
   * @param newState true if they do
   */
  public static void setTimestamps(boolean newState) {
    timestamps = newState;
  }

  /**
   * Tells the user something.
   *
   * @param line a line without its end
   */
  public static void report(String line) {
    String time = timestamps ? TIME.format(Instant.now()) + " " : "";
    System.err.println(time + "qom4j: " + line);
  }
}
