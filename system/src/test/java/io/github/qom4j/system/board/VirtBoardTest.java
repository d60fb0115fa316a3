// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtBoardTest {
  private static final long UART = 0x0900_0000L;
  private static final long RAM = 0x4000_0000L;
  private static final long IMSC = UART + 0x38;

  private final MemoryChardev serial = new MemoryChardev("serial0");
  private final Machine machine = TestMachine.virt(ClockMode.STEPPED, serial);

  private long read(long address, int size) {
    return Bql.call(() -> machine.memory().read(address, size).value());
  }

  private void write(long address, int size, long value) {
    Bql.run(() -> machine.memory().write(address, size, value));
  }

  private Device device(String path) {
    return (Device) Bql.call(() -> machine.find(path).orElseThrow());
  }

  @Test
  void theUartIsWhereQemuHasIt() {
    assertEquals("pl011", device("/machine/unattached/device[3]").typeName());
    assertEquals(0x90, read(UART + 0x18, 4));
    assertEquals(0x11, read(UART + 0xfe0, 4));
  }

  @Test
  void theUartWritesToTheSerialPort() {
    write(UART, 4, 'A');
    assertArrayEquals(new byte[] {'A'}, serial.takeOutput());
  }

  @Test
  void memoryIsWhereQemuHasItAndEndsWhereTheUserSays() {
    write(RAM, 8, 0x1122334455667788L);
    assertEquals(0x1122334455667788L, read(RAM, 8));
    write(RAM + TestMachine.RAM_SIZE, 4, 1);
    assertEquals(0, read(RAM + TestMachine.RAM_SIZE, 4));
  }

  @Test
  void theUartsInterruptReachesInputOneOfTheController() {
    List<IrqInput> inputs = device("/machine/unattached/device[1]").gpioIn(Device.UNNAMED);
    assertEquals(288, inputs.size());
    List<Integer> levels = new ArrayList<>();
    inputs.get(1).observe(levels::add);
    write(IMSC, 4, 0x20);
    write(UART, 4, 'A');
    write(UART + 0x44, 4, 0x7ff);
    assertTrue(levels.contains(1));
    assertEquals(0, levels.get(levels.size() - 1));
  }

  @Test
  void resetReachesTheUart() {
    write(IMSC, 4, 0x7ff);
    Bql.run(() -> machine.reset(Cause.QMP_SYSTEM_RESET));
    assertEquals(0, read(IMSC, 4));
  }

  @Test
  void globalsSetPropertiesOfTheirTypeAndItsSubtypes() {
    GlobalProperty own = new GlobalProperty("pl011", "migrate-clk", "off");
    GlobalProperty other = new GlobalProperty("pl011_luminary", "nosuch", "1");
    Machine changed = TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("a"), own, other);
    assertEquals(
        "off",
        Bql.call(() -> changed.find("/machine/unattached/device[3]").orElseThrow())
            .getProperty("migrate-clk"));
  }

  @Test
  void wrongGlobalsAreReportedInQemusWords() {
    assertEquals(
        "can't apply global pl011.nosuch=1: Property 'pl011.nosuch' not found",
        error(new GlobalProperty("pl011", "nosuch", "1")));
    assertEquals(
        "can't apply global pl011.migrate-clk=zz: Parameter 'migrate-clk' expects 'on' or 'off'",
        error(new GlobalProperty("pl011", "migrate-clk", "zz")));
    assertEquals(
        "can't apply global pl011.chardev=x: Property 'pl011.chardev' can't find value 'x'",
        error(new GlobalProperty("pl011", "chardev", "x")));
  }

  private static String error(GlobalProperty global) {
    return assertThrows(
            QomException.class,
            () -> TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("a"), global))
        .getMessage();
  }

  @Test
  void boardsAreFoundByEachName() {
    assertEquals(Boards.find("virt"), Boards.find("virt-10.0"));
    assertTrue(Boards.find("virt").isPresent());
    assertTrue(Boards.find("nosuch").isEmpty());
  }
}
