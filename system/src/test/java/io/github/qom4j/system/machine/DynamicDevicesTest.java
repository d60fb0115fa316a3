// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.system.board.Board;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** System-bus devices that users add to a board. Places and messages are QEMU's. */
class DynamicDevicesTest {
  private static final long PLATFORM_BUS = 0x0c00_0000L;

  private final Machine machine = built("virt");

  /** A machine that is not complete yet, as when the command line is read. */
  private static Machine built(String name) {
    MachineOptions options =
        new MachineOptions(Optional.empty(), 1 << 20, ClockMode.STEPPED, List.of(), List.of());
    Board board = Boards.find(name).orElseThrow();
    return Bql.call(
        () -> {
          Machine machine = board.prepare(options, new Chardevs());
          board.build(machine);
          return machine;
        });
  }

  private static SysBusDevice add(Machine machine, int size, int lines) {
    Map<String, ?> values =
        Map.of("driver", "test-gauge", "size", (long) size, "lines", (long) lines);
    return (SysBusDevice) Bql.call(() -> machine.userDevices().add(DeviceRequest.ofJson(values)));
  }

  private long address(int size) {
    SysBusDevice device = add(machine, size, 0);
    return Bql.call(() -> device.mmio().get(0).address());
  }

  private static String refusal(Machine machine, int size, int lines) {
    return assertThrows(QomException.class, () -> add(machine, size, lines)).getMessage();
  }

  @Test
  void registersLieWhereThereIsRoomForThem() {
    assertEquals(PLATFORM_BUS, address(0x1000));
    assertEquals(PLATFORM_BUS + 0x4000, address(0x3000));
    assertEquals(PLATFORM_BUS + 0x1000, address(0x800));
    assertEquals(PLATFORM_BUS + 0x2000, address(0x1001));
    assertEquals(PLATFORM_BUS + 0x1800, address(0x800));
    assertEquals(0x800L, Bql.call(() -> machine.memory().read(PLATFORM_BUS + 0x1800, 4).value()));
  }

  @Test
  void linesLeadToTheInterruptControllerOneAfterTheOther() {
    add(machine, 0x1000, 2);
    add(machine, 0x1000, 1);
    List<String> told = new ArrayList<>();
    Device gic = (Device) Bql.call(() -> machine.find("/machine/unattached/device[1]").get());
    List<IrqInput> inputs = gic.gpioIn(Device.UNNAMED);
    for (int i = 0; i < inputs.size(); i++) {
      int number = i;
      inputs.get(i).observe(level -> told.add(number + "=" + level));
    }
    Bql.run(
        () -> {
          machine.memory().write(PLATFORM_BUS, 4, 1);
          machine.memory().write(PLATFORM_BUS + 0x1000, 4, 1);
        });
    assertEquals(List.of("113=1", "114=1"), told);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertEquals(
        "Platform Bus: Can not fit MMIO region of size 2000001", refusal(machine, 0x2000001, 0));
    assertEquals("Platform Bus: Can not fit IRQ line", refusal(machine, 0x1000, 65));
  }

  @Test
  void aBoardSaysWhichItTakes() {
    assertEquals(
        "Parameter 'driver' expects a dynamic sysbus device type for the machine",
        refusal(built("pc"), 0x1000, 0));
  }

  @Test
  void noneComesWhileTheMachineRuns() {
    Bql.run(machine::complete);
    assertEquals("Bus 'main-system-bus' does not support hotplugging", refusal(machine, 0x1000, 0));
  }
}
