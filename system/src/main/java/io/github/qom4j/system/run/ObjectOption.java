// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ObjectRequest;
import io.github.qom4j.system.machine.UserObjects;
import io.github.qom4j.system.options.OptionGroup;
import io.github.qom4j.system.qmp.JsonArgument;

/**
 * An object that the command line asks for.
 *
 * @param argument how it was asked for, for error messages
 * @param request what was asked for
 */
record ObjectOption(String argument, ObjectRequest request) {
  static void add(RunConfiguration configuration, String argument) {
    ObjectRequest request =
        JsonArgument.is(argument)
            ? ObjectRequest.ofJson(JsonArgument.parse(argument))
            : ObjectRequest.of(OptionGroup.OBJECT.parseAny(argument));
    for (ObjectOption other : configuration.objects) {
      if (other.request().id().equals(request.id())) {
        throw new QomException("Duplicate ID '%s' for object".formatted(request.id()));
      }
    }
    configuration.objects.add(new ObjectOption(argument, request));
  }

  /** Makes it in a machine. */
  void make(Machine machine) {
    QomObject object = make(machine.userObjects());
    try {
      machine.userObjects().put(request.id(), object);
    } catch (QomException e) {
      throw new CommandLineError(e.getMessage());
    }
  }

  private QomObject make(UserObjects objects) {
    try {
      return objects.make(request);
    } catch (QomException e) {
      throw CommandLineError.in("-object", argument, e);
    }
  }
}
