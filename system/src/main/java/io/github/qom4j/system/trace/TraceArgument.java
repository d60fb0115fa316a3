// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.io.TextFiles;
import io.github.qom4j.system.options.OptionGroup;
import io.github.qom4j.trace.JfrBackend;
import io.github.qom4j.trace.SimpleTraceBackend;
import io.github.qom4j.trace.TraceBackend;
import io.github.qom4j.trace.TraceEvents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The argument of an option {@code -trace}.
 *
 * @param text the argument as it was written
 * @param options what it says
 */
record TraceArgument(String text, KeyValueOptions options) {
  private static final String FLIGHT_RECORDING = ".jfr";

  static TraceArgument parse(String text) {
    try {
      return new TraceArgument(text, OptionGroup.TRACE.parse(text));
    } catch (QomException e) {
      throw new QomException("-trace %s: %s".formatted(text, e.getMessage()), e);
    }
  }

  /** Switches the events on and off. */
  void enable() {
    options.get("enable").ifPresent(pattern -> enable("-trace " + text + ": ", pattern));
    options.get("events").ifPresent(TraceArgument::enableAll);
  }

  private static void enable(String where, String pattern) {
    if (!TraceEvents.enable(pattern)) {
      Messages.report(
          "%swarning: trace event '%s' does not exist"
              .formatted(where, pattern.replaceFirst("^-", "")));
    }
  }

  private static void enableAll(String file) {
    try (BufferedReader reader = TextFiles.read(file, "%s: %s")) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
        if (!line.isBlank() && !line.startsWith("#")) {
          enable("%s:%d: ".formatted(file, number), line.stripTrailing());
        }
      }
    } catch (IOException e) {
      throw new QomException("Could not read '%s': %s".formatted(file, e.getMessage()), e);
    }
  }

  /** What takes the events, if the argument says so. */
  Optional<TraceBackend> backend() {
    return options.get("file").map(TraceArgument::open);
  }

  private static TraceBackend open(String file) {
    OutputStream out = TextFiles.create(file);
    if (!file.endsWith(FLIGHT_RECORDING)) {
      return new SimpleTraceBackend(out);
    }
    try (out) {
      return new JfrBackend(Path.of(file));
    } catch (IOException e) {
      throw new QomException("Could not write '%s': %s".formatted(file, e.getMessage()), e);
    } catch (NoClassDefFoundError e) {
      throw new QomException("this Java has no Flight Recorder for '%s'".formatted(file), e);
    }
  }
}
