// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.trace.LogOptions;
import io.github.qom4j.system.trace.LogSession;
import io.github.qom4j.system.trace.TraceEventsCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of commands that run one device. */
public final class DeviceOptions {
  @Option(
      names = "--device",
      required = true,
      paramLabel = "TYPE",
      description = "Type of the device, such as pl011 or hpet.")
  private String device;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Sets a property before the device is realized.")
  private Map<String, String> properties = new LinkedHashMap<>();

  @Option(
      names = "-d",
      paramLabel = "MASKS",
      description = "What is logged: guest_errors,unimp,invalid_mem.",
      defaultValue = "invalid_mem")
  private String masks;

  @Option(
      names = "-D",
      paramLabel = "FILE",
      description = "Where the log goes instead of standard error.")
  private String logFile;

  @Option(
      names = {"-trace", "--trace"},
      paramLabel = "[enable=]PATTERN",
      description = {
        "The trace events that are shown in the log; events=FILE names them in a file,",
        "file=FILE writes them into another one: binary, as QEMU's simpletrace.py reads it,",
        "or a flight recording if its name ends in .jfr. 'help' lists the events."
      })
  private List<String> traces = new ArrayList<>();

  @Option(
      names = "-msg",
      paramLabel = "timestamp=on",
      description = "Trace events in the log show the time.")
  private List<String> messages = new ArrayList<>();

  /** For the command line. */
  public DeviceOptions() {}

  /**
   * The type of the device.
   *
   * @return its name
   */
  public String device() {
    return device;
  }

  /**
   * Begins to log and to trace what the options say.
   *
   * @return is closed at the end
   * @throws io.github.qom4j.error.QomException if an option is wrong or a file cannot be opened
   */
  public LogSession startLog() {
    LogOptions log = new LogOptions();
    log.setMasks(masks);
    messages.forEach(argument -> setMessages(log, argument));
    traces.forEach(log::addTrace);
    if (logFile != null) {
      log.setFile(logFile);
    }
    return log.start();
  }

  private static void setMessages(LogOptions log, String argument) {
    try {
      log.setMessages(argument);
    } catch (QomException e) {
      throw new QomException("-msg %s: %s".formatted(argument, e.getMessage()), e);
    }
  }

  /**
   * Lists the trace events if the options ask for that.
   *
   * @return whether they do
   */
  public boolean printHelp() {
    boolean isAsked = traces.stream().anyMatch(LogOptions::isHelp);
    if (isAsked) {
      TraceEventsCommand.printNames();
    }
    return isAsked;
  }

  /**
   * Makes the device.
   *
   * @param wiring which interrupt lines are watched
   * @return the device
   * @throws io.github.qom4j.error.QomException if there is no such device, or it cannot be
   *     configured so
   */
  public Bench makeBench(Wiring wiring) {
    return new Bench(device, properties, wiring);
  }

  /**
   * Makes the device.
   *
   * @param wiring which interrupt lines are watched
   * @param mode whether time passes
   * @return the device
   * @throws io.github.qom4j.error.QomException if there is no such device, or it cannot be
   *     configured so
   */
  public Bench makeBench(Wiring wiring, Bench.Mode mode) {
    return new Bench(device, properties, wiring, mode);
  }
}
