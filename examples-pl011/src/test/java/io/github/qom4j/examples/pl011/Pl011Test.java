// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import static io.github.qom4j.examples.pl011.Pl011Bench.CR;
import static io.github.qom4j.examples.pl011.Pl011Bench.DMACR;
import static io.github.qom4j.examples.pl011.Pl011Bench.DR;
import static io.github.qom4j.examples.pl011.Pl011Bench.FBRD;
import static io.github.qom4j.examples.pl011.Pl011Bench.FR;
import static io.github.qom4j.examples.pl011.Pl011Bench.IBRD;
import static io.github.qom4j.examples.pl011.Pl011Bench.ICR;
import static io.github.qom4j.examples.pl011.Pl011Bench.IMSC;
import static io.github.qom4j.examples.pl011.Pl011Bench.LCRH;
import static io.github.qom4j.examples.pl011.Pl011Bench.MIS;
import static io.github.qom4j.examples.pl011.Pl011Bench.RIS;
import static io.github.qom4j.examples.pl011.Pl011Bench.RSR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.trace.TraceCapture;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a guest and a user see of a PL011. */
final class Pl011Test {
  private final Pl011Bench bench = new Pl011Bench();
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void keepLog() {
    Log.setSink(log::add);
    Log.enable(EnumSet.allOf(LogMask.class));
  }

  @AfterEach
  void dropLog() {
    Log.enable(EnumSet.noneOf(LogMask.class));
    Log.setSink(System.err::println);
  }

  @Test
  void resetValues() {
    assertEquals(0x90, bench.read(FR));
    assertEquals(0x300, bench.read(CR));
    assertEquals(0x12, bench.read(0x34));
    for (int offset : new int[] {RSR, 0x20, IBRD, FBRD, LCRH, IMSC, RIS, MIS, DMACR}) {
      assertEquals(0, bench.read(offset), "offset " + offset);
    }
  }

  @Test
  void identificationDiffersByClass() {
    assertEquals("11 10 14 00 0d f0 05 b1", identification(bench));
    assertEquals("11 00 18 01 0d f0 05 b1", identification(new Pl011Bench(Pl011Luminary_Qom.TYPE)));
  }

  private static String identification(Pl011Bench bench) {
    List<String> bytes = new ArrayList<>();
    for (int offset = 0xfe0; offset < 0x1000; offset += 4) {
      bytes.add("%02x".formatted(bench.read(offset)));
    }
    return String.join(" ", bytes);
  }

  @Test
  void sendsAtOnceAndRaisesTransmitInterrupt() {
    bench.write(CR, 0x301);
    bench.write(IMSC, 0x20);
    bench.write(DR, 'A');
    assertEquals("A", bench.sent());
    assertEquals(List.of("+0", "+2"), bench.takeEdges());
    bench.write(ICR, 0x20);
    assertEquals(List.of("-0", "-2"), bench.takeEdges());
  }

  @Test
  void holdsOneCharacterWithoutFifoAndSixteenWith() {
    bench.type("abc");
    assertEquals(2, bench.line.pending());
    assertEquals('a', bench.read(DR));
    bench.line.pump();
    assertEquals(1, bench.line.pending());
    bench.write(LCRH, 0x10);
    bench.line.pump();
    bench.type("0123456789abcdefgh");
    assertEquals(3, bench.line.pending());
    assertEquals(0xc0, bench.read(FR));
    assertEquals('c', bench.read(DR));
    assertEquals('0', bench.read(DR));
  }

  @Test
  void receiveInterruptRisesWithTheFirstCharacterAndFallsWithTheLast() {
    bench.write(LCRH, 0x10);
    bench.write(IMSC, 0x10);
    bench.type("xy");
    assertEquals(List.of("+0", "+1"), bench.takeEdges());
    bench.read(DR);
    assertEquals(List.of(), bench.takeEdges());
    bench.read(DR);
    assertEquals(List.of("-0", "-1"), bench.takeEdges());
  }

  @Test
  void breakIsACharacterWithAStatus() {
    bench.line.sendBreak();
    assertEquals(0x400, bench.read(DR));
    assertEquals(4, bench.read(RSR));
    bench.write(RSR, 0xff);
    assertEquals(0, bench.read(RSR));
  }

  @Test
  void guestSendsBreak() {
    bench.write(LCRH, 1);
    assertEquals(true, bench.line.inBreak());
    bench.write(LCRH, 0);
    assertEquals(false, bench.line.inBreak());
  }

  @Test
  void loopbackReturnsCharactersAndModemLinesAndDropsTheLine() {
    bench.write(LCRH, 0x10);
    bench.write(CR, 0x3f81);
    assertEquals(0x197, bench.read(FR));
    assertEquals(0xf, bench.read(RIS));
    bench.write(DR, 'L');
    bench.type("dropped");
    bench.line.sendBreak();
    assertEquals('L', bench.read(DR));
    assertEquals(0x90, bench.read(FR) & 0xf0);
    assertEquals(0, bench.line.pending());
  }

  @Test
  void narrowAccessesReachTheWholeRegister() {
    bench.write(0x21, 1, 0xab);
    assertEquals(0xab, bench.read(0x20));
    bench.write(LCRH, 0x12345678);
    assertEquals(0x78, bench.read(LCRH + 1, 1));
    assertEquals(0x0000030012345678L, bench.read(LCRH - 4, 8) >>> 32 | bench.read(CR) << 32);
  }

  @Test
  void anAccessBeforeARegisterDoesNotReachIt() {
    bench.write(0x20, 0xb944);
    bench.write(0x1b, 4, 0xffffffffL);
    assertEquals(0xb944, bench.read(0x20));
    assertEquals(0, bench.read(0x1e, 2));
    assertEquals(
        List.of(
            "pl011_write: Bad offset 0x1c",
            "pl011_write: Bad offset 0x1e",
            "pl011_read: Bad offset 0x1e"),
        log);
  }

  @Test
  void resetKeepsTheLinesAsTheyWere() {
    bench.write(IMSC, 0x7ff);
    bench.type("a");
    bench.takeEdges();
    bench.reset();
    assertEquals(List.of(), bench.takeEdges());
    bench.write(IMSC, 0);
    assertEquals(List.of("-0", "-1"), bench.takeEdges());
  }

  @Test
  void baudRateFollowsClockAndDivisors() {
    assertEquals(0, bench.uart.baudRate());
    bench.uart.clk.setHz(47_999_625);
    bench.write(IBRD, 26);
    bench.write(FBRD, 3);
    assertEquals(115_176, bench.uart.baudRate());
    bench.write(FBRD, 0);
    assertEquals(115_380, bench.uart.baudRate());
    bench.write(IBRD, 1);
    assertEquals(2_999_976, bench.uart.baudRate());
  }

  @Test
  void logsWhatTheGuestDoesWrong() {
    bench.read(ICR);
    bench.write(0x08, 1);
    bench.write(RIS, 1);
    bench.write(FR, 1);
    bench.write(0xfe0, 1);
    bench.write(DMACR, 4);
    bench.write(DMACR, 1);
    bench.write(CR, 0);
    bench.write(DR, 'x');
    assertEquals(
        List.of(
            "pl011_read: Bad offset 0x44",
            "pl011_write: Bad offset 0x8",
            "pl011_write: Bad offset 0x3c",
            "pl011_write: Bad offset 0xfe0",
            "pl011: DMA not implemented",
            "PL011 data written to disabled UART",
            "PL011 data written to disabled TX UART"),
        log);
  }

  @Test
  void tellsOfTheBaudRate() {
    try (TraceCapture trace = TraceCapture.of("pl011_baudrate_change", "clock_update")) {
      bench.uart.clk.setHz(47_999_625);
      bench.write(IBRD, 26);
      bench.write(FBRD, 3);
      bench.reset();
      assertEquals(
          List.of(
              "clock_update '(null)', src='(null)', val=47999625Hz cb=1",
              "pl011_baudrate_change new baudrate 0 (clk: 47999625hz, ibrd: 0, fbrd: 0)",
              "pl011_baudrate_change new baudrate 115380 (clk: 47999625hz, ibrd: 26, fbrd: 0)",
              "pl011_baudrate_change new baudrate 115176 (clk: 47999625hz, ibrd: 26, fbrd: 3)"),
          trace.lines());
    }
  }

  @Test
  void aSubclassEmitsTheEventsOfItsParent() {
    Pl011Bench luminary = new Pl011Bench(Pl011Luminary_Qom.TYPE);
    try (TraceCapture trace = TraceCapture.of("pl011_*")) {
      luminary.read(0xfe4);
      assertEquals(List.of("pl011_read addr 0xfe4 value 0x00000000 reg ID"), trace.lines());
    }
  }

  @Test
  void propertiesAreFixedOnceRealized() {
    QomException error =
        assertThrows(QomException.class, () -> bench.uart.setProperty("migrate-clk", "off", bench));
    assertEquals(
        "Attempt to set property 'migrate-clk' on anonymous device (type 'pl011') after it was"
            + " realized",
        error.getMessage());
    assertEquals("on", bench.uart.getProperty("migrate-clk"));
    assertEquals("line", bench.uart.getProperty("chardev"));
  }

  @Test
  void aLineHasOneDevice() {
    Pl011 second = Pl011_Qom.TYPE.create();
    QomException error =
        assertThrows(QomException.class, () -> second.setProperty("chardev", "line", bench));
    assertEquals(
        "Property 'pl011.chardev' can't take value 'line': chardev 'line' is already in use",
        error.getMessage());
    bench.uart.unrealize();
    second.setProperty("chardev", "line", bench);
  }

  @Test
  void castsFollowTheTypes() {
    Pl011Luminary luminary = Pl011Luminary_Qom.TYPE.create();
    assertEquals(luminary, Pl011_Qom.cast(luminary));
    assertEquals(true, Pl011_Qom.isA(luminary));
    assertEquals(false, Pl011Luminary_Qom.dynamicCast(bench.uart).isPresent());
    QomException error = assertThrows(QomException.class, () -> Pl011Luminary_Qom.cast(bench.uart));
    assertEquals(
        "Object of type 'pl011' is not an instance of type 'pl011_luminary'", error.getMessage());
  }
}
