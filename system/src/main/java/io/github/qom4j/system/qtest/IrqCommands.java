// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.irq.IrqHandler;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.Machine;
import java.util.List;

/** Commands that listen in on interrupt lines and set them. */
final class IrqCommands {
  private static final String UNNAMED_INPUTS = "unnamed-gpio-in";

  private final Machine machine;
  private final IrqReports reports;
  private Device intercepted;

  IrqCommands(Machine machine, IrqReports reports) {
    this.machine = machine;
    this.reports = reports;
  }

  String interceptIn(QtestWords words) {
    Device device = device(words);
    if (words.find(2).isPresent()) {
      throw QtestFailure.of("Interception of named in-GPIOs not yet supported");
    }
    if (isIntercepted(device)) {
      return "OK";
    }
    List<IrqInput> inputs = device.gpioIn(Device.UNNAMED);
    for (int i = 0; i < inputs.size(); i++) {
      int line = i;
      inputs.get(i).observe(level -> reports.set(line, level));
    }
    intercepted = device;
    return "OK";
  }

  String interceptOut(QtestWords words) {
    Device device = device(words);
    if (isIntercepted(device)) {
      return "OK";
    }
    List<IrqLine> outputs = device.gpioOut(words.find(2).orElse(Device.UNNAMED));
    if (outputs.isEmpty()) {
      throw QtestFailure.of("No intercepts installed");
    }
    for (int i = 0; i < outputs.size(); i++) {
      intercept(outputs.get(i), i);
    }
    intercepted = device;
    return "OK";
  }

  private void intercept(IrqLine output, int line) {
    IrqHandler target = output.target();
    output.connect(
        level -> {
          if (target != null) {
            target.set(level);
          }
          reports.set(line, level);
        });
  }

  /** Says whether the device is listened in on already; no second one can be. */
  private boolean isIntercepted(Device device) {
    if (intercepted != null && intercepted != device) {
      throw QtestFailure.of("IRQ intercept already enabled");
    }
    return intercepted == device;
  }

  String set(QtestWords words) {
    String level = words.get(4);
    Device device = device(words);
    String name = words.get(2);
    List<IrqInput> inputs = device.gpioIn(name.equals(UNNAMED_INPUTS) ? Device.UNNAMED : name);
    int number = QtestNumbers.signedInt(words.get(3));
    int newLevel = QtestNumbers.signedInt(level);
    if (number < 0 || number >= inputs.size()) {
      throw QtestFailure.of("Unknown input '%s' %d", name, number);
    }
    inputs.get(number).set(newLevel);
    return "OK";
  }

  private Device device(QtestWords words) {
    QomObject object =
        machine.find(words.get(1)).orElseThrow(() -> QtestFailure.of("Unknown device"));
    if (object instanceof Device device) {
      return device;
    }
    throw QtestFailure.of("Object '%s' is not a device", words.get(1));
  }
}
