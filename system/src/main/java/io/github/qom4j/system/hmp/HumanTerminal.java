// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineListener;
import io.github.qom4j.system.machine.RunState;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A human monitor at a terminal, with a history and completion. Ctrl-C abandons a line, Ctrl-D on
 * an empty one ends the program.
 */
public final class HumanTerminal implements MachineListener {
  private final Machine machine;
  private final HumanMonitor monitor;
  private final Terminal terminal;
  private final LineReader reader;
  private final Thread thread = new Thread(this::read, "monitor");

  HumanTerminal(Machine machine, Terminal terminal) {
    this.machine = machine;
    this.terminal = terminal;
    monitor = new HumanMonitor(machine);
    // Paths and names are taken as they are.
    DefaultParser parser = new DefaultParser().escapeChars(new char[0]).quoteChars(new char[0]);
    reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(parser)
            .completer(new Words(new HumanCompletion(machine, monitor)))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
  }

  /**
   * Whether this program's standard input and output are a terminal.
   *
   * @return false if one of them is a file or a pipe
   */
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // Before JDK 22 there is a console only at a terminal.
      return true;
    }
  }

  /**
   * Starts a monitor at the terminal of this process.
   *
   * @param machine what the commands act on
   */
  public static void start(Machine machine) {
    try {
      new HumanTerminal(machine, TerminalBuilder.builder().system(true).build()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    Bql.run(() -> machine.addListener(this));
    thread.setDaemon(true);
    thread.start();
  }

  private void read() {
    terminal.writer().print(HumanSession.greeting());
    try {
      while (Bql.call(() -> machine.state() != RunState.SHUTDOWN)) {
        readLine();
      }
    } catch (EndOfFileException e) {
      Bql.run(() -> machine.shutdown(Cause.QMP_QUIT));
    }
  }

  private void readLine() {
    try {
      String line = reader.readLine(HumanSession.PROMPT);
      terminal.writer().print(Bql.call(() -> monitor.run(line)));
      terminal.flush();
    } catch (UserInterruptException e) {
      // The line is abandoned.
    }
  }

  /** Gives the terminal back as it was. */
  @Override
  public void shutdown(Cause cause) {
    try {
      terminal.close();
    } catch (IOException e) {
      // Nobody is there to read about it.
    }
  }

  /** Completes the word at the cursor. */
  private record Words(HumanCompletion completion) implements Completer {
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
      String word = line.word().substring(0, line.wordCursor());
      List<String> before = line.words().subList(0, line.wordIndex());
      for (String value : Bql.call(() -> completion.complete(before, word))) {
        candidates.add(new Candidate(value, value, null, null, null, null, !value.endsWith("/")));
      }
    }
  }
}
