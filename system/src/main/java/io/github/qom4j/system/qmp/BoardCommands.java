// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands about boards and that of this machine. */
final class BoardCommands {
  private static final Map<String, String> HOSTS =
      Map.of("amd64", "x86_64", "x86", "i386", "ppc64le", "ppc64");

  private BoardCommands() {}

  /**
   * A board.
   *
   * @param hotpluggableCpus whether processors come and go while a machine runs
   * @param name its name, with the version
   * @param numaMemSupported whether memory is divided among nodes
   * @param cpuMax how many processors it can have
   * @param deprecated whether it will be gone some day
   * @param alias its name without the version
   * @param defaultRamId name of the memory whose size users say
   * @param acpi whether it has tables for ACPI
   * @param compatProps values that all devices of a type have on it, if they are asked for
   */
  record MachineInfo(
      boolean hotpluggableCpus,
      String name,
      boolean numaMemSupported,
      long cpuMax,
      boolean deprecated,
      Optional<String> alias,
      Optional<String> defaultRamId,
      boolean acpi,
      Optional<List<CompatProperty>> compatProps) {
    /** No board has processors, firmware or tables for it. */
    private static MachineInfo of(Board board, boolean withProperties) {
      List<String> names = board.names();
      return new MachineInfo(
          false,
          names.get(names.size() - 1),
          false,
          0,
          false,
          names.stream().limit(names.size() - 1L).findFirst(),
          board.provider().defaultRamId(),
          false,
          Optional.of(board.globals().stream().map(CompatProperty::of).toList())
              .filter(list -> withProperties));
    }
  }

  /**
   * A value that all devices of a type have on a board.
   *
   * @param qomType name of the type
   * @param property name of the property
   * @param value the value as a user would type it
   */
  record CompatProperty(String qomType, String property, String value) {
    private static CompatProperty of(GlobalProperty global) {
      return new CompatProperty(global.driver(), global.property(), global.value());
    }
  }

  /**
   * The board of this machine.
   *
   * @param wakeupSuspendSupport whether it sleeps and wakes up
   */
  record CurrentMachine(boolean wakeupSuspendSupport) {}

  /**
   * What the board's programs are for.
   *
   * @param arch the architecture
   */
  record TargetInfo(String arch) {}

  @Command("query-current-machine")
  static CurrentMachine currentMachine() {
    return new CurrentMachine(false);
  }

  @Command(value = "query-hotpluggable-cpus", beforeBoard = true)
  static List<Nothing> hotpluggableProcessors() {
    throw QmpError.of("machine does not support hot-plugging CPUs");
  }

  @Command("query-machines")
  static List<MachineInfo> boards(Optional<Boolean> compatProps) {
    boolean withProperties = compatProps.orElse(false);
    return Boards.all().stream().map(board -> MachineInfo.of(board, withProperties)).toList();
  }

  /** QEMU's name of what Java calls otherwise. */
  static String hostTarget(String javaName) {
    return HOSTS.getOrDefault(javaName, javaName);
  }

  /** A board that is for no particular target is for the host's. */
  @Command("query-target")
  static TargetInfo target(Machine machine) {
    return new TargetInfo(
        Boards.ofType(machine.object().typeName())
            .flatMap(board -> board.provider().target())
            .orElseGet(() -> hostTarget(System.getProperty("os.arch"))));
  }
}
