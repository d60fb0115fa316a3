// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.HashMap;
import java.util.Map;

/** The commands by name. To add one, list it in the constructor. */
final class QtestCommands {
  private static final Map<Character, Integer> SIZES = Map.of('b', 1, 'w', 2, 'l', 4, 'q', 8);
  private static final String PORT_SIZES = "bwl";

  private final Map<String, QtestCommand> byName = new HashMap<>();

  QtestCommands(Machine machine, IrqReports reports) {
    RegisterCommands registers = new RegisterCommands(machine);
    SIZES.forEach(
        (suffix, size) -> {
          byName.put("read" + suffix, words -> registers.read(words, size));
          byName.put("write" + suffix, words -> registers.write(words, size));
          if (PORT_SIZES.indexOf(suffix) >= 0) {
            byName.put("in" + suffix, words -> registers.in(words, size));
            byName.put("out" + suffix, words -> registers.out(words, size));
          }
        });
    byName.put("endianness", words -> "OK little");

    MemoryCommands memory = new MemoryCommands(machine.memory());
    byName.put("read", memory::read);
    byName.put("write", memory::write);
    byName.put("memset", memory::fill);
    byName.put("b64read", memory::readBase64);
    byName.put("b64write", memory::writeBase64);

    IrqCommands irqs = new IrqCommands(machine, reports);
    byName.put("irq_intercept_in", irqs::interceptIn);
    byName.put("irq_intercept_out", irqs::interceptOut);
    byName.put("set_irq_in", irqs::set);

    if (machine.options().clockMode() == ClockMode.STEPPED) {
      ClockCommands clock = new ClockCommands(machine.clock());
      byName.put("clock_step", clock::step);
      byName.put("clock_set", clock::set);
    }
    byName.put("module_load", QtestCommands::loadModule);
  }

  /** There are no modules; QEMU says nothing more about one it does not have either. */
  private static String loadModule(QtestWords words) {
    words.get(2);
    return "FAIL";
  }

  String run(QtestWords words) {
    QtestCommand command = byName.get(words.command());
    if (command == null) {
      throw QtestFailure.of("Unknown command '%s'", words.command());
    }
    return command.run(words);
  }
}
