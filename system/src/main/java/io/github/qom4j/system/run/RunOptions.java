// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import io.github.qom4j.error.QomException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of {@code run}, which are some of QEMU's. To add one, list it in the static
 * initializer. Options may begin with one dash or two.
 */
final class RunOptions {
  private static final Map<String, RunOption> BY_NAME = new LinkedHashMap<>();

  static {
    option("M", "BOARD[,accel=ACCEL]", MachineArguments::board);
    option("machine", "the same as -M", MachineArguments::board);
    option(
        "accel",
        "tcg: time passes as the host's; qtest: qtest moves it",
        MachineArguments::accelerator);
    option("m", "SIZE of memory in MiB, or with a suffix", MachineArguments::memory);
    option("name", "NAME of the machine", MachineArguments::name);
    option("uuid", "UUID of the machine", MachineArguments::uuid);
    option("global", "DRIVER.PROPERTY=VALUE for all devices of a type", MachineArguments::global);
    option("device", "TYPE[,PROPERTY=VALUE]... plugs a device in", MachineArguments::device);
    option("object", "TYPE,id=ID[,PROPERTY=VALUE]... makes an object", ObjectOption::add);
    option("chardev", "BACKEND,id=ID,... makes a character device", CharacterArguments::chardev);
    option("serial", "where a serial port leads to", (c, argument) -> c.serials.add(argument));
    option("qmp", "where a QMP monitor is", CharacterArguments::qmp);
    option(
        "mon",
        "chardev=ID,mode=control makes a QMP monitor, without mode one for people",
        CharacterArguments::monitor);
    option(
        "monitor",
        "where a monitor for people is; none for none",
        CharacterArguments::humanMonitor);
    option("qtest", "where the qtest server is", RunOptions::qtest);
    option("qtest-log", "FILE for what qtest is told; none for no log", (c, a) -> c.qtestLog = a);
    option("dump-vmstate", "FILE for the layout of all devices' state", RunOptions::vmStateDump);
    option("d", "guest_errors,unimp,invalid_mem: what to log", (c, a) -> c.log.setMasks(a));
    option("D", "FILE to log to instead of standard error", (c, a) -> c.log.setFile(a));
    option(
        "msg",
        "timestamp=on: messages and trace events show the time",
        (c, a) -> c.log.setMessages(a));
    option(
        "trace",
        "[enable=]PATTERN,events=FILE,file=FILE; help lists the events",
        (c, a) -> c.log.addTrace(a));
    option(
        "incoming",
        "FILE, -, file:FILE, exec:COMMAND: the state to start with; defer: QMP says it",
        (c, argument) -> c.incoming = Optional.of(argument));
    flag("S", "do not start time", c -> c.startPaused = true);
    flag("preconfig", "build the board when QMP says so", c -> c.preconfig = true);
    flag("nodefaults", "no serial port unless -serial makes one", c -> c.noDefaults = true);
    flag("nographic", "the serial port is standard input and output", c -> c.noGraphic = true);
    List.of("display", "audio", "vga", "net", "nic")
        .forEach(name -> option(name, "none", (c, a) -> requireNone(a)));
    List.of("audiodev", "boot", "cpu", "k", "rtc", "smp")
        .forEach(name -> option(name, "accepted without effect", (c, argument) -> {}));
    List.of("no-user-config", "no-reboot", "no-shutdown", "no-fd-bootchk")
        .forEach(name -> flag(name, "accepted without effect", c -> {}));
  }

  private RunOptions() {}

  /** Switches something on. */
  @FunctionalInterface
  private interface Flag {
    void set(RunConfiguration configuration);
  }

  private static void option(String name, String help, RunOption.Action action) {
    BY_NAME.put(name, new RunOption(name, true, help, action));
  }

  private static void flag(String name, String help, Flag flag) {
    BY_NAME.put(name, new RunOption(name, false, help, (c, argument) -> flag.set(c)));
  }

  private static void requireNone(String argument) {
    if (!argument.equals("none")) {
      throw new QomException("only 'none' is supported");
    }
  }

  private static void qtest(RunConfiguration configuration, String argument) {
    configuration.qtest = Optional.of(argument);
  }

  private static void vmStateDump(RunConfiguration configuration, String file) {
    if (configuration.vmStateDump.isPresent()) {
      throw new QomException("only one '-dump-vmstate' option may be given");
    }
    configuration.vmStateDump = Optional.of(file);
  }

  /** Reads a command line. */
  static RunConfiguration parse(List<String> arguments) {
    RunConfiguration configuration = new RunConfiguration();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String written = rest.next();
      RunOption option = find(written);
      if (option.hasArgument() && !rest.hasNext()) {
        throw new CommandLineError(written + ": requires an argument");
      }
      String argument = option.hasArgument() ? rest.next() : "";
      try {
        option.action().take(configuration, argument);
      } catch (QomException e) {
        throw CommandLineError.in(written, argument, e);
      }
    }
    return configuration;
  }

  private static RunOption find(String written) {
    if (!written.startsWith("-")) {
      throw new CommandLineError(written + ": disk images are not supported");
    }
    RunOption option = BY_NAME.get(written.substring(written.startsWith("--") ? 2 : 1));
    if (option == null) {
      throw new CommandLineError(written + ": invalid option");
    }
    return option;
  }

  /** Says what options there are, one line each. */
  static List<String> help() {
    return BY_NAME.values().stream()
        .map(option -> "  %-16s %s".formatted("-" + option.name(), option.help()))
        .toList();
  }
}
