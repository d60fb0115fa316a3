// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.CharEvent;
import io.github.qom4j.chardev.CharHandlers;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ProgramVersion;
import io.github.qom4j.system.machine.RunState;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A human monitor on a character device: reads lines, answers, and asks for the next. What is typed
 * does not come back, as it would from a terminal.
 */
public final class HumanSession implements CharHandlers {
  /** What asks for a command. */
  static final String PROMPT = "(qemu) ";

  private static final int ROOM = 1 << 12;
  private static final int LONGEST_LINE = 4095;

  private final Machine machine;
  private final HumanMonitor monitor;
  private final CharBackend backend = new CharBackend();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean afterReturn;

  private HumanSession(Machine machine) {
    this.machine = machine;
    monitor = new HumanMonitor(machine);
  }

  /**
   * Starts a monitor.
   *
   * @param machine what the commands act on
   * @param chardev where the commands come from
   * @throws io.github.qom4j.error.QomException if the character device is in use
   */
  public static void start(Machine machine, Chardev chardev) {
    Bql.run(
        () -> {
          HumanSession session = new HumanSession(machine);
          session.backend.connect(chardev);
          session.backend.setHandlers(session);
        });
  }

  /** What a monitor says first. */
  static String greeting() {
    return "qom4j " + ProgramVersion.get() + " monitor - type 'help' for more information\n";
  }

  @Override
  public int canReceive() {
    return ROOM;
  }

  @Override
  public void receive(byte[] characters) {
    for (byte character : characters) {
      receive(character);
    }
  }

  /** A line ends with a return, a line feed or both. */
  private void receive(byte character) {
    boolean isRest = character == '\n' && afterReturn;
    afterReturn = character == '\r';
    if (isRest) {
      return;
    }
    if (character != '\n' && character != '\r') {
      if (line.size() < LONGEST_LINE) {
        line.write(character);
      }
      return;
    }
    String typed = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (machine.state() != RunState.SHUTDOWN) {
      print(monitor.run(typed));
      ask();
    }
  }

  private void ask() {
    if (machine.state() != RunState.SHUTDOWN) {
      print(PROMPT);
    }
  }

  @Override
  public void event(CharEvent event) {
    line.reset();
    if (event == CharEvent.OPENED) {
      print(greeting());
      ask();
    }
  }

  private void print(String text) {
    backend.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
