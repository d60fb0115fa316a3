// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.bench;

import java.util.LinkedHashMap;
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
  private String log;

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
   * Makes the device and switches on what is to be logged.
   *
   * @param wiring which interrupt lines are watched
   * @return the device
   * @throws io.github.qom4j.error.QomException if there is no such device, or it cannot be
   *     configured so
   */
  public Bench makeBench(Wiring wiring) {
    LogOption.enable(log);
    return new Bench(device, properties, wiring);
  }
}
