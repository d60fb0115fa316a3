// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.CharEvent;
import io.github.qom4j.chardev.CharHandlers;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.system.machine.Machine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The qtest server: reads commands from a character device and answers there. */
public final class QtestServer implements CharHandlers {
  private static final int ROOM = 1 << 16;
  private static final int LONGEST_LINE = 64 << 20;

  private final Machine machine;
  private final QtestLog log;
  private final CharBackend backend = new CharBackend();
  private final IrqReports reports = new IrqReports(this::send);
  private final QtestCommands commands;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;
  private boolean open;

  private QtestServer(Machine machine, QtestLog log) {
    this.machine = machine;
    this.log = log;
    this.commands = new QtestCommands(machine, reports);
  }

  /**
   * Starts a server.
   *
   * @param machine what the commands act on
   * @param chardev where the commands come from
   * @param log the log
   * @throws io.github.qom4j.error.QomException if the character device is in use
   */
  public static void start(Machine machine, Chardev chardev, QtestLog log) {
    Bql.run(
        () -> {
          QtestServer server = new QtestServer(machine, log);
          server.backend.connect(chardev);
          server.backend.setHandlers(server);
        });
  }

  @Override
  public int canReceive() {
    return ROOM;
  }

  @Override
  public void receive(byte[] characters) {
    int begin = 0;
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\n') {
        append(characters, begin, i);
        begin = i + 1;
        endLine();
      }
    }
    append(characters, begin, characters.length);
  }

  private void append(byte[] characters, int begin, int end) {
    if (line.size() + end - begin > LONGEST_LINE) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(characters, begin, end - begin);
    }
  }

  private void endLine() {
    String text = line.toString(StandardCharsets.ISO_8859_1);
    line.reset();
    if (tooLong) {
      tooLong = false;
      send("FAIL Line too long");
    } else {
      run(text);
    }
  }

  private void run(String text) {
    log.received(text);
    send(answer(text));
    machine.runDueTimers();
  }

  private String answer(String text) {
    try {
      return commands.run(QtestWords.of(text));
    } catch (QtestFailure e) {
      return e.getMessage();
    }
  }

  private void send(String answer) {
    if (open) {
      log.sent(answer);
      backend.write((answer + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void event(CharEvent event) {
    if (event == CharEvent.OPENED) {
      open = true;
      reports.clear();
      log.opened();
    } else if (event == CharEvent.CLOSED) {
      open = false;
      log.closed();
    }
  }
}
