// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.system.hmp.HumanMonitor;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.DeviceRequest;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.RunState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
   * What tells the machine from others.
   *
   * @param uuid its UUID; all zeros if the user gave it none
   */
  record UuidInfo(@Named("UUID") String uuid) {}

  /**
   * Whether time passes.
   *
   * @param status the state
   * @param running whether it does
   */
  record StatusInfo(RunState status, boolean running) {}

  /**
   * Whether the host's processor runs the guest's code.
   *
   * @param enabled whether it does
   * @param present whether it could
   */
  record KvmInfo(boolean enabled, boolean present) {}

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

  @Command("query-kvm")
  static KvmInfo kvm() {
    return new KvmInfo(false, false);
  }

  @Command(value = "query-name", beforeBoard = true)
  static NameInfo name(Machine machine) {
    return new NameInfo(machine.options().name());
  }

  @Command(value = "query-status", beforeBoard = true)
  static StatusInfo status(Machine machine) {
    return new StatusInfo(machine.state(), machine.state() == RunState.RUNNING);
  }

  @Command(value = "query-uuid", beforeBoard = true)
  static UuidInfo uuid(Machine machine) {
    return new UuidInfo(machine.options().uuid().orElse(new UUID(0, 0)).toString());
  }
}
