// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.DeviceRequest;
import io.github.qom4j.system.machine.Machine;

/**
 * A device that the command line asks for.
 *
 * @param argument how it was asked for, for error messages
 * @param request what was asked for
 */
record DeviceOption(String argument, DeviceRequest request) {
  /** Plugs it into a machine. */
  void plug(Machine machine) {
    try {
      machine.userDevices().add(request);
    } catch (QomException e) {
      throw CommandLineError.in("-device", argument, e);
    }
  }
}
