// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PcBoardTest {
  private static final long HPET = 0xfed0_0000L;
  private static final long CONF = HPET + 0x10;
  private static final long STATUS = HPET + 0x20;
  private static final long TIMER = HPET + 0x100;
  private static final int RAM_SIZE = 1 << 20;

  private final Machine machine = pc();

  private static Machine pc(GlobalProperty... globals) {
    MachineOptions options =
        new MachineOptions(
            Optional.empty(), RAM_SIZE, ClockMode.STEPPED, List.of(globals), List.of());
    return Boards.find("pc").orElseThrow().create(options, new Chardevs());
  }

  private static long read(Machine machine, long address) {
    return Bql.call(() -> machine.memory().read(address, 8).value());
  }

  private void write(long address, long value) {
    Bql.run(() -> machine.memory().write(address, 8, value));
  }

  private Device device(String path) {
    return (Device) Bql.call(() -> machine.find(path).orElseThrow());
  }

  /** What the interrupt controller is told from now on, as {@code input=level}. */
  private List<String> listen() {
    List<String> told = new ArrayList<>();
    List<IrqInput> inputs = device("ioapic").gpioIn(Device.UNNAMED);
    for (int i = 0; i < inputs.size(); i++) {
      int number = i;
      inputs.get(i).observe(level -> told.add(number + "=" + level));
    }
    return told;
  }

  @Test
  void devicesAreWhereQemuHasThem() {
    assertEquals("hpet", device("/machine/unattached/device[6]").typeName());
    assertEquals(24, device("/machine/i440fx/ioapic").gpioIn(Device.UNNAMED).size());
    assertEquals(0x0098_9680_8086_a201L, read(machine, HPET));
    assertEquals("pc-i440fx-10.0-machine", machine.object().typeName());
    assertEquals(
        "machine", Types.find("pc-i440fx-10.0-machine").orElseThrow().parent().get().name());
  }

  @Test
  void memoryBeginsAtZeroAndEndsWhereTheUserSays() {
    write(0, 0x1122334455667788L);
    assertEquals(0x1122334455667788L, read(machine, 0));
    write(RAM_SIZE, 1);
    assertEquals(0, read(machine, RAM_SIZE));
  }

  @Test
  void timersCanBeRoutedToInputTwoUnlessTheUserSaysOtherwise() {
    assertEquals(4, read(machine, TIMER) >>> 32);
    assertEquals(0xff, read(pc(new GlobalProperty("hpet", "hpet-intcap", "0xff")), TIMER) >>> 32);
    assertEquals(4, read(pc(new GlobalProperty("hpet", "hpet-intcap", "0")), TIMER) >>> 32);
  }

  @Test
  void aLevelInterruptReachesTheInputOfItsRoute() {
    List<String> told = listen();
    write(TIMER + 8, 1000);
    write(TIMER, 2 << 9 | 1 << 2 | 1 << 1);
    write(CONF, 1);
    Bql.run(
        () -> {
          machine.resume();
          machine.clock().advanceTo(20_000);
        });
    told.removeIf(text -> !text.startsWith("2="));
    assertEquals("2=1", told.get(told.size() - 1));
    assertEquals(1, read(machine, STATUS));
    write(STATUS, 1);
    assertEquals("2=0", told.get(told.size() - 1));
  }

  @Test
  void aResetLowersTheLinesOfTheOtherDevicesAfterTheHpet() {
    List<String> told = listen();
    Bql.run(() -> machine.reset(Cause.QMP_SYSTEM_RESET));
    assertEquals(List.of("1=0", "9=0", "8=0"), told);
  }

  @Test
  void machinesDoNotShareAnything() {
    Machine other = pc();
    write(CONF, 1);
    assertEquals(0, read(other, CONF));
    assertEquals(1, read(machine, CONF));
  }

  @Test
  void aValueThatIsNone() {
    assertEquals(
        "can't apply global hpet.timers=x: Parameter 'timers' expects uint64",
        assertThrows(QomException.class, () -> pc(new GlobalProperty("hpet", "timers", "x")))
            .getMessage());
  }
}
