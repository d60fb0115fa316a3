// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import io.github.qom4j.trace.TraceEvent;
import io.github.qom4j.trace.TraceEvents;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The command {@code trace-events}. */
@Command(
    name = "trace-events",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the trace events of all devices as QEMU declares its own.",
      "QEMU's script simpletrace.py needs that to read what -trace file=FILE writes.",
      ""
    })
public final class TraceEventsCommand implements Callable<Integer> {
  /** For the command line. */
  public TraceEventsCommand() {}

  @Override
  public Integer call() {
    TraceEvents.all().stream().map(TraceEvent::declaration).forEach(System.out::println);
    return 0;
  }

  /** Prints the names of the events, as {@code -trace help} does. */
  public static void printNames() {
    TraceEvents.all().stream().map(TraceEvent::name).forEach(System.out::println);
  }
}
