// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.chardev.ChardevKind;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.hmp.HumanMonitor;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.DeviceRequest;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.RunState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands about the machine as a whole. */
final class MachineCommands {
  private MachineCommands() {}

  /**
   * What the user calls the machine.
   *
   * @param name the name, if there is one
   */
  record NameInfo(Optional<String> name) {}

  /**
   * Whether time passes.
   *
   * @param status the state
   * @param running whether it does
   */
  record StatusInfo(RunState status, boolean running) {}

  /**
   * A board.
   *
   * @param hotpluggableCpus whether processors come and go while a machine runs
   * @param name its name, with the version
   * @param numaMemSupported whether memory is divided among nodes
   * @param cpuMax how many processors it can have
   * @param deprecated whether it will be gone some day
   * @param alias its name without the version
   * @param acpi whether it has tables for ACPI
   */
  record MachineInfo(
      boolean hotpluggableCpus,
      String name,
      boolean numaMemSupported,
      long cpuMax,
      boolean deprecated,
      Optional<String> alias,
      boolean acpi) {
    /** No board has processors, firmware or tables for it. */
    private static MachineInfo of(Board board) {
      List<String> names = board.names();
      return new MachineInfo(
          false,
          names.get(names.size() - 1),
          false,
          0,
          false,
          names.stream().limit(names.size() - 1L).findFirst(),
          false);
    }
  }

  /**
   * The board of this machine.
   *
   * @param wakeupSuspendSupport whether it sleeps and wakes up
   */
  record CurrentMachine(boolean wakeupSuspendSupport) {}

  /**
   * Memory.
   *
   * @param baseMemory bytes that the machine has from the start
   */
  record MemorySize(long baseMemory) {}

  /**
   * A processor.
   *
   * @param cpuIndex its number
   * @param qomPath where it is
   */
  record CpuInfo(long cpuIndex, String qomPath) {}

  /**
   * Whether the host's processor runs the guest's code.
   *
   * @param enabled whether it does
   * @param present whether it could
   */
  record KvmInfo(boolean enabled, boolean present) {}

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

  @Command("cont")
  static void resume(Machine machine) {
    if (machine.state() == RunState.FINISH_MIGRATE) {
      throw QmpError.of("Migration is not finalized yet");
    }
    machine.resume();
  }

  @Command("stop")
  static void stop(Machine machine) {
    machine.stop();
  }

  @Command("system_reset")
  static void reset(Machine machine) {
    machine.reset(Cause.QMP_SYSTEM_RESET);
  }

  @Command(value = "quit", beforeBoard = true)
  static void quit(Machine machine) {
    machine.shutdown(Cause.QMP_QUIT);
  }

  @Command(value = "x-exit-preconfig", beforeBoard = true)
  static void complete(Machine machine) {
    machine.runCompletion();
  }

  @Command("device_add")
  static void addDevice(
      Machine machine,
      String driver,
      Optional<String> bus,
      Optional<String> id,
      @Rest Map<String, JsonElement> properties) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("driver", driver);
    bus.ifPresent(value -> members.put("bus", value));
    id.ifPresent(value -> members.put("id", value));
    properties.forEach((name, value) -> members.put(name, JsonValues.fromJson(value)));
    machine.userDevices().add(DeviceRequest.ofJson(members));
  }

  @Command("device_del")
  static void removeDevice(Machine machine, String id) {
    machine.userDevices().remove(id);
  }

  @Command("human-monitor-command")
  static String human(Machine machine, String commandLine, Optional<Long> cpuIndex) {
    return new HumanMonitor(machine).run(commandLine).replace("\n", "\r\n");
  }

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

  @Command("query-cpus-fast")
  static List<CpuInfo> cpus() {
    return List.of();
  }

  @Command("query-current-machine")
  static CurrentMachine currentMachine() {
    return new CurrentMachine(false);
  }

  @Command("query-kvm")
  static KvmInfo kvm() {
    return new KvmInfo(false, false);
  }

  @Command("query-machines")
  static List<MachineInfo> boards() {
    return Boards.all().stream().map(MachineInfo::of).toList();
  }

  @Command("query-memory-size-summary")
  static MemorySize memorySize(Machine machine) {
    return new MemorySize(machine.ramSize());
  }

  @Command(value = "query-name", beforeBoard = true)
  static NameInfo name(Machine machine) {
    return new NameInfo(machine.options().name());
  }

  @Command(value = "query-status", beforeBoard = true)
  static StatusInfo status(Machine machine) {
    return new StatusInfo(machine.state(), machine.state() == RunState.RUNNING);
  }
}
