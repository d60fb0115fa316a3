// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.ChardevKind;
import io.github.qom4j.system.machine.Machine;
import java.util.List;
import java.util.stream.Stream;

/** The commands about character devices. */
final class ChardevCommands {
  private ChardevCommands() {}

  /**
   * A character device.
   *
   * @param frontendOpen whether a device or a monitor uses it
   * @param filename what it is connected to
   * @param label its ID
   */
  record ChardevInfo(boolean frontendOpen, String filename, String label) {
    private static ChardevInfo of(Chardev chardev) {
      return new ChardevInfo(chardev.inUse(), chardev.description(), chardev.id());
    }
  }

  /**
   * A kind of character devices.
   *
   * @param name its name
   */
  record ChardevBackendInfo(String name) {}

  @Command("chardev-send-break")
  static void sendBreak(Machine machine, String id) {
    machine
        .findChardev(id)
        .orElseThrow(() -> QmpError.of("Chardev '%s' not found", id))
        .sendBreak();
  }

  @Command(value = "query-chardev", beforeBoard = true)
  static List<ChardevInfo> chardevs(Machine machine) {
    return machine.chardevs().all().stream().map(ChardevInfo::of).toList();
  }

  @Command("query-chardev-backends")
  static List<ChardevBackendInfo> chardevBackends() {
    return Stream.of(ChardevKind.values())
        .map(kind -> new ChardevBackendInfo(kind.backend()))
        .toList();
  }
}
