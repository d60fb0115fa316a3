// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.chardev.ChardevDescription;
import io.github.qom4j.chardev.ChardevOptions;
import io.github.qom4j.chardev.KeyValueOption;
import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.hmp.HumanTerminal;
import io.github.qom4j.system.options.OptionGroup;
import java.util.Optional;

/** Arguments of the options that make character devices and monitors. */
final class CharacterArguments {
  private static final String BY_ID = "chardev:";

  private CharacterArguments() {}

  static void chardev(RunConfiguration configuration, String argument) {
    String option = "-chardev " + argument + ": ";
    ChardevDescription description = ChardevOptions.parseChardev(argument);
    for (KeyValueOption flag : description.options().entries()) {
      if (flag.flag()) {
        warn(option, flag);
      }
    }
    configuration.chardevs.add(new ChardevRequest(option, description, Optional.empty()));
  }

  private static void warn(String option, KeyValueOption flag) {
    String written = flag.value().equals("off") ? "no" + flag.key() : flag.key();
    RunCommand.report(
        "%swarning: short-form boolean option '%s' deprecated".formatted(option, written));
    System.err.println("Please use %s=%s instead".formatted(flag.key(), flag.value()));
  }

  static void qmp(RunConfiguration configuration, String argument) {
    addMonitor(configuration, "-qmp " + argument + ": ", argument, true);
  }

  static void humanMonitor(RunConfiguration configuration, String argument) {
    if (argument.equals("stdio") && HumanTerminal.isThere()) {
      configuration.terminal = true;
    } else if (!argument.equals("none")) {
      addMonitor(configuration, "-monitor " + argument + ": ", argument, false);
    }
  }

  private static void addMonitor(
      RunConfiguration configuration, String option, String argument, boolean isControl) {
    Optional<String> existing = existingId(argument);
    String id = existing.orElse("compat_monitor" + configuration.monitors.size());
    if (existing.isEmpty()) {
      configuration.chardevs.add(
          new ChardevRequest(
              option, parse(option, argument, id, "parse error: " + argument), Optional.empty()));
    }
    configuration.monitors.add(new MonitorRequest(option, id, isControl));
  }

  static void monitor(RunConfiguration configuration, String argument) {
    KeyValueOptions options = OptionGroup.MON.parse(argument);
    Optional<String> mode = options.get("mode");
    if (!mode.orElse("control").matches("control|readline")) {
      throw new QomException("Parameter 'mode' does not accept value '" + mode.get() + "'");
    }
    if (options.getBoolean("pretty", false)) {
      throw new QomException("pretty=on is not supported");
    }
    String id =
        options
            .get("chardev")
            .orElseThrow(() -> new QomException("Parameter 'chardev' is missing"));
    boolean isControl = mode.equals(Optional.of("control"));
    configuration.monitors.add(new MonitorRequest("-mon " + argument + ": ", id, isControl));
  }

  /** The ID in {@code chardev:ID}. */
  static Optional<String> existingId(String argument) {
    return argument.startsWith(BY_ID)
        ? Optional.of(argument.substring(BY_ID.length()))
        : Optional.empty();
  }

  /** Reads what is not {@code chardev:ID}; an error is told with its consequence. */
  static ChardevDescription parse(String option, String argument, String id, String consequence) {
    try {
      return ChardevOptions.parseSerial(argument, id);
    } catch (QomException e) {
      throw e.getMessage().equals(consequence)
          ? new CommandLineError(option + consequence)
          : new CommandLineError(option + e.getMessage(), option + consequence);
    }
  }
}
