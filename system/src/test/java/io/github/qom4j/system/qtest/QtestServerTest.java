// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are those of QEMU 10.0.2, but where it ends with a failed assertion. */
class QtestServerTest {
  private static final String CONTROLLER = "/machine/unattached/device[1]";
  private static final String UART = "/machine/unattached/device[3]";

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private Machine machine;
  private MemoryChardev line;

  QtestServerTest() {
    start(ClockMode.STEPPED);
  }

  private void start(ClockMode clockMode) {
    machine = TestMachine.virt(clockMode, new MemoryChardev("serial0"));
    line = new MemoryChardev("qtest");
    QtestServer.start(machine, line, new QtestLog(log));
    Bql.run(machine::resume);
  }

  private String send(String text) {
    line.input(text.getBytes(StandardCharsets.ISO_8859_1));
    line.pump();
    return new String(line.takeOutput(), StandardCharsets.ISO_8859_1);
  }

  /** Sends a line; returns the lines that come back, separated by {@code |}. */
  private String ask(String command) {
    return send(command + "\n").strip().replace("\n", "|");
  }

  @ParameterizedTest
  @CsvSource({
    "writeb 0x40000000 0x1ff, readb 0x40000000, 0x00000000000000ff",
    "writew 0x40000000 0x12345, readw 0x40000000, 0x0000000000002345",
    "writel 0x40000000 -1, readl 0x40000000, 0x00000000ffffffff",
    "writeq 0x40000000 0x1122334455667788, readq 0x40000000, 0x1122334455667788",
    "writeq 0x40000000 0x1122334455667788, read 0x40000000 9, 0x887766554433221100",
    "writel 0x40000000 1 2 3, readl 010000000000, 0x0000000000000001",
    "writel +1073741824 7, readl 0x40000000 junk, 0x0000000000000007",
    "write 0x40000000 2 0xabcdef, read 0x40000000 3, 0xabcd00",
    "write 0x40000000 4 0xabcd, read 0x40000000 4, 0xabcd0000",
    "write 0x40000000 3 0x1, read 0x40000000 3, 0x000000",
    "write 0x40000000 2 0xzzzz, read 0x40000000 2, 0xffff",
    "write 0x40000000 2 abcd, read 0x40000000 2, 0xcd00",
    "write 0x40000000 0 0xab, read 0x40000000 1, 0x00",
    "memset 0x40000000 4 0x15a, read 0x40000000 5, 0x5a5a5a5a00",
    "memset 0x40000000 0x20001 0x11, read 0x40020000 2, 0x1100",
    "memset 0x40000000 0 1, read 0x40000000 1, 0x00",
    "b64write 0x40000000 3 AQID, b64read 0x40000000 4, AQIDAA==",
    "b64write 0x40000000 2 AQID, read 0x40000000 4, 0x01020000",
    "b64write 0x40000000 4 A!QID, read 0x40000000 3, 0x010203",
    "b64write 0x40000000 3 AQI=, read 0x40000000 3, 0x010249",
    "b64write 0x40000000 4 !!!, read 0x40000000 4, 0x21212100",
    "writel 0x09000038 0x20, readq 0x09000038, 0x0000000000000020",
    "writel 0x12345 1, readl 0x12345, 0x0000000000000000",
    "outb 0x10 1, inb 0x10, 0x00ff",
    "outw 0x10 1, inw 0x10, 0xffff",
    "outl 0x10 1, inl 0x10, 0xffffffff",
    "outl 0xffff 1, inl 0xfffd, 0xffffff",
  })
  void whatIsWrittenIsRead(String write, String read, String value) {
    assertEquals("OK", ask(write));
    assertEquals("OK " + value, ask(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "endianness; OK little",
        "endianness x; OK little",
        "b64read 0x40000000 0; OK",
        "write 0x40000000 2 zz; ERR invalid argument size",
        "b64write 0x40000000 4 A; ERR invalid argument size",
        "nosuch; FAIL Unknown command 'nosuch'",
        "READL 0; FAIL Unknown command 'READL'",
        "rtas a b; FAIL Unknown command 'rtas'",
        "irq_intercept_out_named a b; FAIL Unknown command 'irq_intercept_out_named'",
        "module_load hw- x; FAIL",
        "irq_intercept_in nosuch; FAIL Unknown device",
        "irq_intercept_out nosuch; FAIL Unknown device",
        "set_irq_in nosuch unnamed-gpio-in 1 1; FAIL Unknown device",
        "irq_intercept_in device[1] x; FAIL Interception of named in-GPIOs not yet supported",
        "irq_intercept_out device[3]; FAIL No intercepts installed",
        "irq_intercept_out device[3] nosuch; FAIL No intercepts installed"
      })
  void answersAreQemus(String command, String answer) {
    assertEquals(answer, ask(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "readl",
        "readl ",
        "readl  0x40000000",
        "readl zz",
        "readl 08",
        "readl 0x",
        "readl 12abc",
        "readl 0x40000000\r",
        "readl 99999999999999999999999",
        "writel 0x40000000",
        "writel 0x40000000 zz",
        "read 0x40000000",
        "read 0x40000000 0",
        "read 0 0xffffffffffff",
        "read 0 -1",
        "b64read 0 0x100000000",
        "write 0x40000000 4",
        "write 0x40000000 -1 0x12",
        "b64write 0x40000000 -1 AQID",
        "memset 0x40000000 4",
        "memset 0x40000000 -1 1",
        "memset 0x40000000 4 zz",
        "inb",
        "inb 0x10000",
        "outb 1",
        "outb -1 1",
        "irq_intercept_in",
        "irq_intercept_in /machine",
        "irq_intercept_out clk",
        "set_irq_in device[1] unnamed-gpio-in 1",
        "set_irq_in device[1] unnamed-gpio-in 288 1",
        "set_irq_in device[1] unnamed-gpio-in -1 1",
        "set_irq_in device[1] unnamed-gpio-in zz 1",
        "set_irq_in device[1] unnamed-gpio-in 1 zz",
        "set_irq_in device[1] unnamed-gpio-in 1 0x80000000",
        "set_irq_in device[1] nosuch 0 1",
        "clock_step zz",
        "clock_set",
        "module_load x"
      })
  void whereQemuAbortsTheCommandFails(String command) {
    String answer = ask(command);
    assertTrue(answer.startsWith("FAIL "), answer);
    assertEquals("OK little", ask("endianness"));
  }

  @Test
  void commandsMayArriveInAnyChunks() {
    assertEquals("", send("read"));
    assertEquals("", send("l 0x4000"));
    assertEquals("OK 0x0000000000000000\nOK little\n", send("0000\nendianness\nend"));
    assertEquals("OK little\n", send("ianness\n"));
  }

  @Test
  void changesOfInputsAreReportedBeforeTheAnswer() {
    assertEquals("OK", ask("irq_intercept_in " + CONTROLLER));
    assertEquals("OK", ask("irq_intercept_in unattached/device[1]"));
    assertEquals("FAIL IRQ intercept already enabled", ask("irq_intercept_in " + UART));
    assertEquals("OK", ask("writel 0x09000038 0x20"));
    assertEquals("IRQ raise 1|OK", ask("writel 0x09000000 0x41"));
    assertEquals("OK", ask("writel 0x09000000 0x42"));
    assertEquals("IRQ lower 1|OK", ask("writel 0x09000044 0x7ff"));
  }

  @Test
  void inputsCanBeSet() {
    ask("irq_intercept_in " + CONTROLLER);
    String set = "set_irq_in " + CONTROLLER + " unnamed-gpio-in ";
    assertEquals("IRQ raise 5|OK", ask(set + "5 1"));
    assertEquals("OK", ask(set + "5 1"));
    assertEquals("IRQ raise 5|OK", ask(set + "5 7"));
    assertEquals("IRQ raise 5|OK", ask(set + "5 -1"));
    assertEquals("IRQ lower 5|OK", ask(set + "5 0 x"));
    assertEquals("IRQ raise 287|OK", ask(set + "0x11f 1"));
  }

  @Test
  void changesOfOutputsAreReportedAndStillReachTheirTarget() {
    List<Integer> levels = new ArrayList<>();
    Bql.run(() -> machine.find(CONTROLLER).ifPresent(object -> observeInputOne(object, levels)));
    assertEquals("OK", ask("irq_intercept_out " + UART + " sysbus-irq"));
    assertEquals("OK", ask("irq_intercept_out " + UART + " nosuch"));
    assertEquals("FAIL IRQ intercept already enabled", ask("irq_intercept_in " + CONTROLLER));
    ask("writel 0x09000038 0x20");
    assertEquals("IRQ raise 0|IRQ raise 2|OK", ask("writel 0x09000000 0x41"));
    assertEquals("IRQ lower 0|IRQ lower 2|OK", ask("writel 0x09000044 0x7ff"));
    assertTrue(levels.contains(1));
  }

  private static void observeInputOne(QomObject object, List<Integer> levels) {
    ((Device) object).gpioIn(Device.UNNAMED).get(1).observe(levels::add);
  }

  @Test
  void timeStepsByAnAmountOrToTheNextDeadline() {
    List<Long> expired = new ArrayList<>();
    String none =
        "FAIL cannot advance clock to the next deadline because there is no pending deadline";
    assertEquals(none, ask("clock_step"));
    assertEquals("OK 100", ask("clock_step 100"));
    assertEquals("OK 356", ask("clock_step 0x100"));
    assertEquals("FAIL could not advance time", ask("clock_step 0"));
    assertEquals("FAIL could not advance time", ask("clock_step -5"));
    Bql.run(() -> machine.clock().newTimer(() -> expired.add(machine.clock().now())).arm(500));
    Bql.run(() -> machine.clock().newTimer(() -> expired.add(machine.clock().now())).arm(700));
    assertEquals("OK 500", ask("clock_step"));
    assertEquals(List.of(500L), expired);
    assertEquals("OK 1000", ask("clock_set 1000"));
    assertEquals(List.of(500L, 700L), expired);
    assertEquals("FAIL 1000", ask("clock_set 999"));
    assertEquals(none, ask("clock_step"));
  }

  @Test
  void aTimerThatIsDueExpiresAfterTheCommand() {
    List<String> expired = new ArrayList<>();
    Bql.run(() -> machine.clock().newTimer(() -> expired.add("timer")).arm(0));
    assertEquals("OK little", ask("endianness"));
    assertEquals(List.of("timer"), expired);
  }

  @Test
  void withoutTheQtestAcceleratorTimeCannotBeMoved() {
    start(ClockMode.HOST);
    assertEquals("FAIL Unknown command 'clock_step'", ask("clock_step 1"));
    assertEquals("FAIL Unknown command 'clock_set'", ask("clock_set 1"));
    machine.close();
  }

  @Test
  void theLogHasWhatWasReceivedAndSent() {
    ask("irq_intercept_in " + CONTROLLER);
    ask("set_irq_in " + CONTROLLER + " unnamed-gpio-in 5 1");
    String times = log.toString(StandardCharsets.UTF_8).replaceAll("[0-9]+\\.[0-9]{6}", "T");
    assertEquals(
        String.join(
            System.lineSeparator(),
            "[I T] OPENED",
            "[R +T] irq_intercept_in " + CONTROLLER,
            "[S +T] OK",
            "[R +T] set_irq_in " + CONTROLLER + " unnamed-gpio-in 5 1",
            "[S +T] IRQ raise 5",
            "[S +T] OK",
            ""),
        times);
  }
}
