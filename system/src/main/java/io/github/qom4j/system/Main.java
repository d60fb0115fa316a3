// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system;

import io.github.qom4j.error.QomException;
import io.github.qom4j.system.docs.DocsCommand;
import io.github.qom4j.system.ops.OpsCommand;
import io.github.qom4j.system.replay.ReplayCommand;
import io.github.qom4j.system.run.RunCommand;
import io.github.qom4j.system.state.StateCommand;
import io.github.qom4j.system.trace.TraceEventsCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "qom4j",
    description = "Virtual hardware devices in Java.",
    subcommands = {
      DocsCommand.class,
      OpsCommand.class,
      ReplayCommand.class,
      RunCommand.class,
      StateCommand.class,
      TraceEventsCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** For the command line. */
  Main() {}

  /**
   * Runs a command and ends the process with its status: 0 for success, 1 for failure, 2 for a
   * wrong command line.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /**
   * Runs a command.
   *
   * @param arguments the command and its options
   * @return exit status
   */
  static int execute(String... arguments) {
    return new CommandLine(new Main())
        .setPosixClusteredShortOptionsAllowed(false)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command))
        .setParameterExceptionHandler((e, unparsed) -> wrongUsage(e))
        .execute(arguments);
  }

  private static int failed(Exception e, CommandLine command) {
    String message = e instanceof QomException ? e.getMessage() : "internal error: " + e;
    print(command.getErr(), message);
    return FAILED;
  }

  private static int wrongUsage(CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    print(e.getCommandLine().getErr(), e.getMessage() + " (try '" + command + " --help')");
    return USAGE;
  }

  private static void print(PrintWriter err, String message) {
    err.println("qom4j: " + message);
    err.flush();
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is expected");
  }

  /** What {@code --version} prints. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"qom4j " + number()};
    }

    static String number() {
      Properties properties = new Properties();
      try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version");
    }
  }
}
