// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code state}. */
@Command(
    name = "state",
    mixinStandardHelpOptions = true,
    description = "Saves, loads and shows migration streams in QEMU's form.",
    subcommands = {SaveCommand.class, LoadCommand.class, ShowCommand.class})
public final class StateCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** For the command line. */
  public StateCommand() {}

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "save, load or show is expected");
  }
}
