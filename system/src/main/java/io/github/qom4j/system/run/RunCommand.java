// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.hmp.DeviceHelp;
import io.github.qom4j.system.hmp.DeviceList;
import io.github.qom4j.system.hmp.UserObjectHelp;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ProgramVersion;
import io.github.qom4j.system.options.OptionGroup;
import io.github.qom4j.system.trace.LogOptions;
import io.github.qom4j.system.trace.LogSession;
import io.github.qom4j.system.trace.Messages;
import io.github.qom4j.system.trace.TraceEventsCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Starts a board and runs it until it is told to end. */
@Command(
    name = "run",
    description = "Runs a board with QEMU's options; 'qom4j run -help' lists them.")
public final class RunCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final Set<String> MACHINE_OPTIONS = Set.of("M", "machine");
  private static final Set<String> HELP_OPTIONS = Set.of("h", "help");
  private static final Set<String> HELP_ARGUMENTS = Set.of("help", "?");

  /** What follows the name of the command, as it was written. */
  @Unmatched private List<String> arguments = new ArrayList<>();

  /** For the command line. */
  public RunCommand() {}

  @Override
  public Integer call() throws InterruptedException {
    try {
      if (!printHelp()) {
        run(RunOptions.parse(arguments));
      }
      return 0;
    } catch (CommandLineError e) {
      e.messages().forEach(RunCommand::report);
      e.hints().forEach(System.err::println);
      return FAILED;
    } catch (QomException e) {
      report(e.getMessage());
      e.hint().lines().forEach(System.err::println);
      return FAILED;
    }
  }

  /** Tells the user something. */
  static void report(String line) {
    Messages.report(line);
  }

  private static void run(RunConfiguration configuration) throws InterruptedException {
    Messages.setTimestamps(configuration.log.hasTimestamps());
    Chardevs chardevs = new Chardevs();
    LogSession log = configuration.log.start();
    SignalExit signals = new SignalExit(chardevs, log);
    signals.install();
    MachineStarter starter = new MachineStarter(configuration, chardevs);
    try (log) {
      if (configuration.vmStateDump.isPresent()) {
        starter.dumpVMState(configuration.vmStateDump.get());
      } else {
        run(starter, signals);
      }
    } finally {
      Thread.interrupted();
      chardevs.closeAll();
      signals.remove();
    }
  }

  private static void run(MachineStarter starter, SignalExit signals) throws InterruptedException {
    try (Machine machine = starter.start()) {
      signals.setMachine(machine);
      machine.awaitShutdown();
      if (!machine.failure().isEmpty()) {
        throw new CommandLineError(machine.failure(), List.of());
      }
    }
  }

  private boolean printHelp() {
    for (int i = 0; i < arguments.size(); i++) {
      String name = arguments.get(i).replaceFirst("^--?", "");
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      if (HELP_OPTIONS.contains(name)) {
        System.out.println("Usage: qom4j run OPTION...");
        RunOptions.help().forEach(System.out::println);
        return true;
      }
      if (name.equals("version")) {
        System.out.println("qom4j " + ProgramVersion.get());
        return true;
      }
      if (name.equals("trace") && LogOptions.isHelp(next)) {
        TraceEventsCommand.printNames();
        return true;
      }
      if (name.equals("device") && isHelpOfType(next)) {
        printDeviceHelp(next);
        return true;
      }
      if (name.equals("device") && HELP_ARGUMENTS.contains(next)) {
        System.out.print(DeviceList.of(false));
        return true;
      }
      Optional<String> objects = UserObjectHelp.of(next);
      if (name.equals("object") && objects.isPresent()) {
        System.out.print(objects.get());
        return true;
      }
      if (MACHINE_OPTIONS.contains(name) && HELP_ARGUMENTS.contains(next)) {
        System.out.println("Supported machines are:");
        Boards.all().forEach(RunCommand::printBoard);
        return true;
      }
    }
    return false;
  }

  private static boolean isHelpOfType(String argument) {
    KeyValueOptions options = OptionGroup.DEVICE.parseAny(argument);
    return options.get("driver").isPresent() && HELP_ARGUMENTS.stream().anyMatch(options::has);
  }

  /** Who asks for help is never told that the command failed. */
  private static void printDeviceHelp(String argument) {
    try {
      String type = OptionGroup.DEVICE.parseAny(argument).get("driver").orElseThrow();
      System.out.print(Bql.call(() -> DeviceHelp.of(type)));
    } catch (QomException e) {
      report("-device %s: %s".formatted(argument, e.getMessage()));
    }
  }

  private static void printBoard(Board board) {
    List<String> names = board.names();
    String version = names.get(names.size() - 1);
    for (String name : names) {
      String alias = name.equals(version) ? "" : " (alias of " + version + ")";
      System.out.println("%-20s %s%s".formatted(name, board.description(), alias));
    }
  }
}
