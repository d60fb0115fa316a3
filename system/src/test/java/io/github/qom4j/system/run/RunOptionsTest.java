// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTest {
  private static RunConfiguration parse(String arguments) {
    return RunOptions.parse(List.of(arguments.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "64, 0x4000000",
    "64M, 0x4000000",
    "size=64m, 0x4000000",
    "1G, 0x40000000",
    "0, 0x8000000",
    "512k, 0x80000"
  })
  void memoryIsInMebibytesUnlessItSaysOtherwise(String size, String bytes) {
    assertEquals(Integer.decode(bytes), parse("-m " + size).ramSize);
  }

  @ParameterizedTest
  @CsvSource({
    "-accel qtest, STEPPED",
    "-accel tcg, HOST",
    "-accel tcg -accel qtest, HOST",
    "-S, HOST"
  })
  void theAcceleratorSaysWhatMovesTime(String arguments, ClockMode mode) {
    assertEquals(mode, parse(arguments).clockMode);
    assertEquals(ClockMode.STEPPED, parse("-machine virt,accel=kvm:qtest").clockMode);
  }

  @Test
  void whatLibqtestPassesIsAccepted() {
    RunConfiguration configuration =
        parse(
            "-qtest unix:/tmp/qtest.sock -qtest-log /dev/null -chardev"
                + " socket,path=/tmp/qtest.qmp,id=char0 -mon chardev=char0,mode=control -display"
                + " none -audio none -machine virt -accel qtest");
    assertTrue(configuration.board.isPresent());
    assertEquals(Optional.of("unix:/tmp/qtest.sock"), configuration.qtest);
    assertEquals("/dev/null", configuration.qtestLog);
    assertEquals("char0", configuration.monitors.get(0).chardevId());
  }

  @Test
  void oneDashIsAsGoodAsTwo() {
    assertTrue(parse("--nodefaults -S").noDefaults);
    assertEquals(MachineOptions.DEFAULT_RAM_SIZE, parse("--S").ramSize);
  }

  @Test
  void aMachineMayHaveAUuid() {
    String uuid = "11223344-5566-7788-99aa-bbccddeeff00";
    assertEquals(Optional.of(UUID.fromString(uuid)), parse("-uuid " + uuid).uuid);
    assertEquals(Optional.empty(), parse("-S").uuid);
  }

  @Test
  void globalsMayContainAnything() {
    assertEquals(
        List.of(new GlobalProperty("pl011", "a", "1,b=2")), parse("-global pl011.a=1,b=2").globals);
    assertEquals(
        List.of(new GlobalProperty("x", "y", "z")),
        parse("-global driver=x,property=y,value=z").globals);
  }
}
