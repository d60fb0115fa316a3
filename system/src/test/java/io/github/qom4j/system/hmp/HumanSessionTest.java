// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.machine.TestMachine;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A monitor on a character device answers in QEMU's words. */
class HumanSessionTest {
  private static final String PROMPT = "(qemu) ";

  private final Machine machine = TestMachine.withController();
  private final MemoryChardev line = new MemoryChardev("monitor");

  private String type(String text) {
    line.input(text.getBytes(StandardCharsets.UTF_8));
    line.pump();
    return new String(line.takeOutput(), StandardCharsets.UTF_8);
  }

  private String start() {
    HumanSession.start(machine, line);
    return type("");
  }

  @Test
  void itGreetsAndAsks() {
    String greeting = start();
    assertTrue(greeting.startsWith("qom4j "), greeting);
    assertTrue(
        greeting.endsWith(" monitor - type 'help' for more information\r\n" + PROMPT), greeting);
  }

  @Test
  void linesEndAsOneLikes() {
    start();
    String status = "VM status: paused (prelaunch)\r\n" + PROMPT;
    assertEquals(PROMPT + PROMPT, type("\n\n"));
    assertEquals(status, type("info status\n"));
    assertEquals(status, type("info status\r\n"));
    assertEquals(status, type("info status\r"));
    assertEquals(status + status, type("info status\ninfo  status \n"));
  }

  @Test
  void aLineIsNotEndless() {
    start();
    for (int i = 0; i < 100; i++) {
      type("x".repeat(4096));
    }
    assertEquals("unknown command: '" + "x".repeat(4095) + "'\r\n" + PROMPT, type("\n"));
  }

  @Test
  void quitEndsIt() {
    start();
    assertEquals("", type("quit\ninfo status\n"));
    assertEquals(RunState.SHUTDOWN, Bql.call(machine::state));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nosuch; unknown command: 'nosuch'",
        "info nosuch; unknown command: 'info nosuch'",
        "help nosuch; unknown command: 'nosuch'",
        "help qom; unknown command: 'qom'",
        "device_del; device_del: string expected|Try \"help device_del\" for more information",
        "qom-set /machine a; qom-set: string expected|Try \"help qom-set\" for more information",
        "info qdm x; qdm: extraneous characters at the end of line|Try \"help info qdm\" for more"
            + " information",
        "device_add; Error: Parameter 'driver' is missing",
        "device_add pl011; Error: Parameter 'driver' expects a pluggable device type",
        "device_del nosuch; Error: Device 'nosuch' not found",
        "qom-get /nosuch x; Error: Device '/nosuch' not found",
        "qom-get /machine nosuch; Error: Property 'virt-10.0-machine.nosuch' not found",
        "info qom-tree /nosuch; Path '/nosuch' could not be resolved.",
        "device_add \"test-card; Error: unterminated string",
        "device_add \"\\q\"; Error: unsupported escape code: '\\q'",
      })
  void whatIsWrongIsSaid(String command, String answer) {
    start();
    assertEquals(answer.replace("|", "\r\n") + "\r\n" + PROMPT, type(command + "\n"));
  }

  @Test
  void quotesKeepWordsTogether() {
    start();
    assertEquals(PROMPT, type("device_add \"test-card,watts=5,id=a\"\n"));
    assertEquals("5\r\n" + PROMPT, type("qom-get \"a\" watts\n"));
  }
}
