// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.chardev.KeyValueOption;
import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.DeviceRequest;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.options.OptionGroup;
import io.github.qom4j.system.qmp.JsonArgument;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Arguments of the options that say what the machine is like. */
final class MachineArguments {
  private static final long LARGEST_RAM = 1 << 30;
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final List<String> USE_HELP =
      List.of("Use -machine help to list supported machines");

  private MachineArguments() {}

  static void board(RunConfiguration configuration, String argument) {
    for (KeyValueOption option : OptionGroup.MACHINE.parseAny(argument).entries()) {
      switch (option.key()) {
        case "type" -> type(configuration, option.value());
        case "accel" -> accelerators(configuration, option.value());
        case "memory-backend" -> configuration.memoryBackend = Optional.of(option.value());
        default -> configuration.boardProperties.add(option.key());
      }
    }
  }

  private static void type(RunConfiguration configuration, String name) {
    configuration.board = Boards.find(name);
    if (configuration.board.isEmpty()) {
      throw new CommandLineError(List.of("unsupported machine type: \"" + name + "\""), USE_HELP);
    }
  }

  static CommandLineError noBoard() {
    return new CommandLineError(List.of("No machine specified, and there is no default"), USE_HELP);
  }

  private static void accelerators(RunConfiguration configuration, String names) {
    for (String name : names.split(":", -1)) {
      if (choose(configuration, name)) {
        return;
      }
    }
    throw new CommandLineError("invalid accelerator " + names);
  }

  static void accelerator(RunConfiguration configuration, String argument) {
    KeyValueOptions options = OptionGroup.ACCEL.parseAny(argument);
    String name = options.get("accel").orElse("");
    if (!choose(configuration, name)) {
      throw new QomException("invalid accelerator " + name);
    }
  }

  /** Takes the accelerator if it exists and none was taken before; says whether it exists. */
  private static boolean choose(RunConfiguration configuration, String name) {
    if (!name.equals("tcg") && !name.equals("qtest")) {
      return false;
    }
    if (!configuration.acceleratorChosen) {
      configuration.acceleratorChosen = true;
      configuration.clockMode = name.equals("qtest") ? ClockMode.STEPPED : ClockMode.HOST;
    }
    return true;
  }

  static void memory(RunConfiguration configuration, String argument) {
    // There is no memory hot-plug: "slots" and "maxmem" make no difference.
    OptionGroup.MEMORY
        .parse(argument)
        .get("size")
        .ifPresent(
            size -> {
              configuration.ramSize = size(size);
              configuration.hasRamSize = true;
            });
  }

  private static int size(String text) {
    boolean hasUnit = !text.matches("\\s*[0-9]+");
    long size = new KeyValueOption("size", hasUnit ? text : text + "M", false).asSize();
    if (Long.compareUnsigned(size, LARGEST_RAM) > 0) {
      throw new QomException("at most 1 GiB of memory is supported");
    }
    return size == 0 ? MachineOptions.DEFAULT_RAM_SIZE : (int) size;
  }

  static void name(RunConfiguration configuration, String argument) {
    // The process is the Java machine's: its name and those of its threads stay.
    OptionGroup.NAME
        .parse(argument)
        .get("guest")
        .ifPresent(name -> configuration.name = Optional.of(name));
  }

  static void uuid(RunConfiguration configuration, String argument) {
    if (!UUID_TEXT.matcher(argument).matches()) {
      throw new QomException("failed to parse UUID string: wrong format");
    }
    configuration.uuid = Optional.of(UUID.fromString(argument));
  }

  static void device(RunConfiguration configuration, String argument) {
    DeviceRequest request =
        JsonArgument.is(argument)
            ? DeviceRequest.ofJson(JsonArgument.parse(argument))
            : DeviceRequest.of(OptionGroup.DEVICE.parseAny(argument));
    for (DeviceOption other : configuration.devices) {
      if (request.id().isPresent() && request.id().equals(other.request().id())) {
        throw new QomException("Duplicate ID '%s' for device".formatted(request.id().get()));
      }
    }
    configuration.devices.add(new DeviceOption(argument, request));
  }

  static void global(RunConfiguration configuration, String argument) {
    configuration.globals.add(global(argument));
  }

  private static GlobalProperty global(String argument) {
    KeyValueOptions options = OptionGroup.GLOBAL.parseAny(argument);
    if (options.has("driver")) {
      return new GlobalProperty(
          member(options, "driver"), member(options, "property"), member(options, "value"));
    }
    return GlobalProperty.parse(argument)
        .orElseThrow(
            () -> {
              String key = options.entries().isEmpty() ? "" : options.entries().get(0).key();
              return new QomException("Invalid parameter '" + key + "'");
            });
  }

  private static String member(KeyValueOptions options, String name) {
    return options
        .get(name)
        .orElseThrow(() -> new QomException("Parameter '" + name + "' is missing"));
  }
}
