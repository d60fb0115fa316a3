// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told is what QEMU 10.0.2 tells them. */
class DeviceTreeTest {
  private static String human(String board, String command) {
    MachineOptions options =
        new MachineOptions(Optional.empty(), 1 << 20, ClockMode.STEPPED, List.of(), List.of());
    Machine machine = Boards.find(board).orElseThrow().create(options, new Chardevs());
    return Bql.call(() -> new HumanMonitor(machine).run(command));
  }

  @Test
  void theHpetOfPc() {
    assertEquals(
        """
        bus: main-system-bus
          type System
          dev: hpet, id ""
            gpio-in "" 2
            gpio-out "" 1
            gpio-out "sysbus-irq" 32
            timers = 3 (0x3)
            msi = false
            hpet-intcap = 4 (0x4)
            hpet-offset-saved = true
            mmio 00000000fed00000/0000000000000400
        """,
        human("pc", "info qtree"));
  }

  @Test
  void anIdThatIsNone() {
    assertEquals(
        """
        Error: Parameter 'id' expects an identifier
        Identifiers consist of letters, digits, '-', '.', '_', starting with a letter.
        """,
        human("pc", "object_add secret,id=1x,data=a"));
  }
}
