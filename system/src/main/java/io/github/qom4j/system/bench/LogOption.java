// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The masks of {@code -d}. */
public final class LogOption {
  private LogOption() {}

  /**
   * Switches log messages on.
   *
   * @param masks names separated by commas
   * @throws QomException if there is no mask of a name
   */
  public static void enable(String masks) {
    Set<LogMask> enabled = EnumSet.noneOf(LogMask.class);
    for (String name : masks.split(",")) {
      enabled.add(
          LogMask.of(name)
              .orElseThrow(
                  () ->
                      new QomException(
                          "-d %s: no log mask of this name, expected one of %s"
                              .formatted(name, known()))));
    }
    Log.enable(enabled);
  }

  private static String known() {
    return Arrays.stream(LogMask.values()).map(LogMask::option).collect(Collectors.joining(", "));
  }
}
