// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.machine.TestMachine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HumanTerminalTest {
  private final Machine machine = TestMachine.withController();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  private String type(String keys) throws IOException, InterruptedException {
    DumbTerminal terminal =
        new DumbTerminal(
            "test",
            "ansi",
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            screen,
            StandardCharsets.UTF_8);
    new HumanTerminal(machine, terminal).start();
    machine.awaitShutdown();
    return screen.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tabCompletesAndWhatWasTypedBeforeComesBack() throws Exception {
    String shown = type("info sta\t\n\u0010\ndevice_add test-card,id=a\nquit\n");
    int first = shown.indexOf("VM status: paused (prelaunch)");
    assertTrue(first > 0, shown);
    assertTrue(shown.indexOf("VM status: paused (prelaunch)", first + 1) > 0, shown);
    assertTrue(Bql.call(() -> machine.find("/machine/peripheral/a")).isPresent(), shown);
    assertEquals(RunState.SHUTDOWN, Bql.call(machine::state));
  }

  @Test
  void theEndOfInputEndsTheProgram() throws Exception {
    type("info status\n");
    assertEquals(RunState.SHUTDOWN, Bql.call(machine::state));
  }
}
