// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.system.machine.Machine;
import java.util.List;

/** The commands that free a machine that waits for somebody who doesn't answer. */
final class YankCommands {
  private YankCommands() {}

  /** What has a connection that can be cut. */
  enum YankInstanceType {
    CHARDEV
  }

  /**
   * A connection that can be cut.
   *
   * @param type what has it
   * @param id ID of the character device
   */
  record YankInstance(YankInstanceType type, String id) {
    private static YankInstance of(Chardev chardev) {
      return new YankInstance(YankInstanceType.CHARDEV, chardev.id());
    }
  }

  @Command(value = "query-yank", outOfBand = true)
  static List<YankInstance> instances(Machine machine) {
    return machine.chardevs().all().stream()
        .filter(Chardev::canYank)
        .map(YankInstance::of)
        .toList();
  }

  @Command(value = "yank", outOfBand = true)
  static void yank(Machine machine, List<YankInstance> instances) {
    List<Chardev> found = instances.stream().map(one -> chardev(machine, one)).toList();
    found.forEach(Chardev::yank);
  }

  private static Chardev chardev(Machine machine, YankInstance instance) {
    return machine.chardevs().all().stream()
        .filter(chardev -> chardev.canYank() && chardev.id().equals(instance.id()))
        .findFirst()
        .orElseThrow(() -> QmpError.deviceNotFound("Instance not found"));
  }
}
