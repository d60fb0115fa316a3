// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.ChardevDescription;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.chardev.StdioChardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.hmp.HumanSession;
import io.github.qom4j.system.hmp.HumanTerminal;
import io.github.qom4j.system.io.TextFiles;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.memory.MemoryBackend;
import io.github.qom4j.system.memory.MemoryBackend_Qom;
import io.github.qom4j.system.migration.MigrationAddress;
import io.github.qom4j.system.qmp.QmpMonitor;
import io.github.qom4j.system.qtest.QtestLog;
import io.github.qom4j.system.qtest.QtestServer;
import io.github.qom4j.system.vmstate.VMStateDump;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts a machine as a command line says. */
final class MachineStarter {
  private static final String DEFERRED = "defer";

  private final RunConfiguration configuration;
  private final Chardevs chardevs;

  /**
   * Makes a starter.
   *
   * @param configuration the command line
   * @param chardevs is given the character devices; to be closed by the caller whatever happens
   */
  MachineStarter(RunConfiguration configuration, Chardevs chardevs) {
    this.configuration = configuration;
    this.chardevs = chardevs;
  }

  /** Writes the layout of the state of all devices, as far as QEMU goes then. */
  void dumpVMState(String file) {
    Board board = openBoard();
    configuration.qtest.ifPresent(this::openQtest);
    serials();
    List<String> names = board.names();
    String text = Bql.call(() -> VMStateDump.text(names.get(names.size() - 1)));
    try (OutputStream out = TextFiles.create(file, "open %s: %s")) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (QomException e) {
      throw CommandLineError.in("-dump-vmstate", file, e);
    } catch (IOException e) {
      throw CommandLineError.in("-dump-vmstate", file, new QomException(e.getMessage(), e));
    }
  }

  /** Makes the machine and starts it, its monitors and its qtest server. */
  Machine start() {
    Board board = openBoard();
    Optional<Chardev> qtest = configuration.qtest.map(this::openQtest);
    List<Optional<Chardev>> serials = serials();
    if (configuration.terminal
        && chardevs.all().stream().anyMatch(StdioChardev.class::isInstance)) {
      throw new CommandLineError("-monitor stdio: cannot use stdio by multiple character devices");
    }
    Machine machine = Bql.call(() -> board.prepare(options(serials), chardevs));
    // Nobody is heard before the machine is in the state it starts in, unless the user wants it.
    Bql.run(
        () -> {
          configuration.objects.forEach(object -> object.make(machine));
          if (!configuration.preconfig) {
            build(board, machine);
          }
          qtest.ifPresent(chardev -> startQtest(machine, chardev));
          configuration.monitors.forEach(request -> startMonitor(machine, request));
          if (configuration.preconfig) {
            machine.setCompletion(() -> complete(board, machine));
          } else {
            begin(machine);
          }
        });
    if (configuration.terminal) {
      HumanTerminal.start(machine);
    }
    return machine;
  }

  private void build(Board board, Machine machine) {
    configuration.memoryBackend.ifPresent(id -> giveMemory(machine, id));
    try {
      board.build(machine);
      configuration.devices.forEach(device -> device.plug(machine));
      machine.complete();
    } catch (QomException e) {
      throw new CommandLineError(e.getMessage());
    } catch (OutOfMemoryError e) {
      throw new CommandLineError("cannot set up guest memory: Cannot allocate memory");
    }
    configuration.globals.forEach(global -> warnOfUnused(global, machine));
  }

  private void giveMemory(Machine machine, String id) {
    MemoryBackend backend =
        machine
            .find("/objects/" + id)
            .flatMap(object -> MemoryBackend_Qom.TYPE.dynamicCast(object))
            .orElseThrow(() -> new CommandLineError("Memory backend '" + id + "' not found"));
    if (configuration.hasRamSize && configuration.ramSize != backend.region().size()) {
      throw new CommandLineError(
          "Machine memory size does not match the size of the memory backend");
    }
    machine.setMemoryBackend(backend);
  }

  private void complete(Board board, Machine machine) {
    try {
      build(board, machine);
      begin(machine);
    } catch (CommandLineError e) {
      machine.fail(e.messages());
    }
  }

  private void begin(Machine machine) {
    if (configuration.incoming.isPresent()) {
      machine.incoming().expect();
    }
    if (!configuration.startPaused) {
      machine.resume();
    }
    configuration
        .incoming
        .filter(argument -> !argument.equals(DEFERRED))
        .ifPresent(argument -> receive(machine, argument));
  }

  private static void receive(Machine machine, String argument) {
    try {
      machine.incoming().start(MigrationAddress.parseLenient(argument), true);
    } catch (QomException e) {
      throw CommandLineError.in("-incoming", argument, e);
    }
  }

  private Board openBoard() {
    Board board = configuration.board.orElseThrow(MachineArguments::noBoard);
    configuration.boardProperties.forEach(name -> checkProperty(board, name));
    configuration.chardevs.forEach(this::open);
    return board;
  }

  /** Nothing keeps QMP from being heard. */
  private void open(ChardevRequest request) {
    String id = request.description().id();
    boolean forQmp =
        configuration.monitors.stream()
            .anyMatch(monitor -> monitor.isControl() && monitor.chardevId().equals(id));
    request.open(chardevs, forQmp);
  }

  private static void checkProperty(Board board, String name) {
    if (!board.ignoredProperties().contains(name)) {
      throw new CommandLineError("Property '%s.%s' not found".formatted(board.typeName(), name));
    }
  }

  private MachineOptions options(List<Optional<Chardev>> serials) {
    return new MachineOptions(
        configuration.name,
        configuration.uuid,
        configuration.ramSize,
        configuration.clockMode,
        configuration.globals,
        serials);
  }

  private List<Optional<Chardev>> serials() {
    List<String> asked = new ArrayList<>(configuration.serials);
    if (asked.isEmpty() && configuration.noGraphic) {
      asked.add("stdio");
    } else if (asked.isEmpty() && !configuration.noDefaults) {
      asked.add("null");
    }
    List<Optional<Chardev>> serials = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      serials.add(
          asked.get(i).equals("none") ? Optional.empty() : Optional.of(serial(i, asked.get(i))));
    }
    return serials;
  }

  private Chardev serial(int number, String argument) {
    String option = "-serial " + argument + ": ";
    String consequence = "could not connect serial device to character backend '" + argument + "'";
    Optional<String> existing = CharacterArguments.existingId(argument);
    if (existing.isPresent()) {
      return chardevs
          .find(existing.get())
          .orElseThrow(() -> new CommandLineError(option + consequence));
    }
    ChardevDescription description =
        CharacterArguments.parse(option, argument, "serial" + number, consequence);
    return new ChardevRequest(option, description, Optional.of(consequence)).open(chardevs, false);
  }

  private Chardev openQtest(String argument) {
    String consequence = "Failed to initialize device for qtest: \"" + argument + "\"";
    Optional<String> existing = CharacterArguments.existingId(argument);
    if (existing.isPresent()) {
      return chardevs.find(existing.get()).orElseThrow(() -> new CommandLineError(consequence));
    }
    ChardevDescription description = CharacterArguments.parse("", argument, "qtest", consequence);
    return new ChardevRequest("", description, Optional.of(consequence)).open(chardevs, false);
  }

  private void startQtest(Machine machine, Chardev chardev) {
    try {
      QtestServer.start(machine, chardev, QtestLog.open(configuration.qtestLog));
    } catch (QomException e) {
      throw new CommandLineError(e.getMessage());
    }
  }

  private void startMonitor(Machine machine, MonitorRequest request) {
    Chardev chardev =
        chardevs
            .find(request.chardevId())
            .orElseThrow(
                () ->
                    new CommandLineError(
                        "%schardev \"%s\" not found"
                            .formatted(request.option(), request.chardevId())));
    try {
      if (request.isControl()) {
        QmpMonitor.start(machine, chardev);
      } else {
        HumanSession.start(machine, chardev);
      }
    } catch (QomException e) {
      throw new CommandLineError(request.option() + e.getMessage());
    }
  }

  private static void warnOfUnused(GlobalProperty global, Machine machine) {
    global
        .complaint(Types.find(global.driver()), machine.root())
        .ifPresent(complaint -> RunCommand.report("warning: " + complaint));
  }
}
