// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.VirtualClock;
import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.qom.Container;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the recordings of QEMU do not show: messages, errors, and that it never hangs. */
final class HpetTest {
  private static final int GEN_CONF = 0x10;
  private static final int COUNTER = 0xf0;
  private static final int TIMER0 = 0x100;
  private static final int LEVEL = 1 << 1;
  private static final int ENABLE = 1 << 2;
  private static final int PERIODIC = 1 << 3;
  private static final int SETVAL = 1 << 6;
  private static final int FSB = 1 << 14;
  private static final int ROUTE5 = 5 << 9;

  private final List<String> logged = new ArrayList<>();

  @AfterEach
  void restoreLog() {
    Log.setSink(System.err::println);
    Log.enable(Set.of());
  }

  private static int comparator(int timer) {
    return TIMER0 + 0x20 * timer + 0x08;
  }

  @ParameterizedTest
  @CsvSource({"0,3", "3,3", "8,8", "32,32", "33,32", "255,32"})
  void timersAreAtLeast3AndAtMost32(int asked, int given) {
    HpetBench bench = new HpetBench("timers=" + asked);
    assertEquals(String.valueOf(given), bench.hpet.getProperty("timers"));
    assertEquals(given - 1, bench.read(0) >> 8 & 0x1f);
  }

  @Test
  void aMessageIsA32BitStore() {
    HpetBench bench = new HpetBench("msi=on");
    bench.write(TIMER0, ENABLE | FSB);
    bench.write(TIMER0 + 0x10, 0x0000_4000_cafe_f00dL);
    bench.write(comparator(0), 100);
    bench.write(GEN_CONF, 1);
    bench.step(999);
    assertEquals(0, Bql.call(() -> bench.memory.read(0x4000, 8).value()));
    bench.step(1);
    assertEquals(0xcafe_f00dL, Bql.call(() -> bench.memory.read(0x4000, 8).value()));
    assertEquals(List.of(), bench.takeEdges());
  }

  @Test
  void aMessageToItsOwnRegistersIsRefused() {
    HpetBench bench = new HpetBench();
    Log.setSink(logged::add);
    Log.enable(EnumSet.of(LogMask.INVALID_MEM));
    bench.write(TIMER0, ENABLE | FSB | LEVEL);
    bench.write(TIMER0 + 0x10, HpetBench.BASE + GEN_CONF << 32 | 0x3);
    bench.write(GEN_CONF, 1);
    bench.write(TIMER0, FSB | LEVEL);
    // Enabling a timer whose interrupt waits sends its message inside this very access.
    bench.write(TIMER0, ENABLE | FSB | LEVEL);
    assertTrue(
        logged.contains("Blocked re-entrant IO on MemoryRegion: hpet at addr: 0x10"),
        logged::toString);
  }

  @Test
  void noMoreThan8InAMachine() {
    Container machine = Container.TYPE.create();
    for (int i = 0; i < 8; i++) {
      machine.addChild("hpet[*]", Hpet_Qom.TYPE.create()).realize();
    }
    Hpet ninth = machine.addChild("hpet[*]", Hpet_Qom.TYPE.create());
    QomException e = assertThrows(QomException.class, ninth::realize);
    assertEquals("Only 8 instances of HPET is allowed", e.getMessage());
  }

  @Test
  void noCapabilityOfLinesIsAWarning() {
    Log.setSink(logged::add);
    Hpet_Qom.TYPE.create().realize();
    assertEquals(List.of("warning: Hpet's intcap not initialized"), logged);
  }

  @Test
  void pitIsEnabledUnlessItIsReplaced() {
    HpetBench bench = new HpetBench();
    List<Integer> pit = new ArrayList<>();
    bench.hpet.pitEnabled.connect(pit::add);
    bench.input(0, 1);
    bench.write(GEN_CONF, 2);
    bench.input(1, 1);
    bench.input(0, 1);
    bench.write(GEN_CONF, 0);
    assertEquals(List.of(0, 1), pit);
    assertEquals(List.of("+0", "-0", "+8"), bench.takeEdges());
    bench.reset();
    assertEquals(List.of(0, 1, 1), pit);
  }

  @Test
  void documentsDescribeTheDeviceAndItsTimers() throws IOException {
    String device = resource("hpet.json");
    assertTrue(
        device.contains(
            "\"groups\":[{\"name\":\"timer\",\"block\":\"io.github.qom4j.examples.hpet.Hpet.HpetTimer\","
                + "\"offset\":256,\"stride\":32,\"count\":32,"),
        device);
    assertTrue(
        device.contains("\"line\":0,\"count\":32,\"name\":\"lines\",\"description\":\"The lines"),
        device);
    assertTrue(
        device.contains("\"inputs\":[{\"count\":2,\"description\":\"The PIT on input 0 and"),
        device);
    String timer = resource("io.github.qom4j.examples.hpet.Hpet.HpetTimer.json");
    assertTrue(
        timer.contains(
            "{\"name\":\"CONF\",\"offset\":0,\"width\":8,\"count\":0,\"stride\":8,"
                + "\"access\":\"RW\",\"reset\":\"0x30\","),
        timer);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Hpet.class.getResourceAsStream("/META-INF/qom4j/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A tick is the shortest period; a timer fires every microsecond then, not more often. */
  @Test
  void theShortestPeriodNeitherHangsNorDrifts() {
    HpetBench bench = new HpetBench();
    bench.write(TIMER0, ENABLE | PERIODIC | SETVAL | ROUTE5);
    bench.write(comparator(0), 1);
    bench.write(GEN_CONF, 1);
    long start = bench.clocks.virtual().now();
    long[] fired = {0};
    bench.hpet.connectIrq(5, level -> fired[0] += level);
    long tenMinutes = 600_000_000_000L;
    bench.step(tenMinutes);
    assertEquals(tenMinutes, bench.clocks.virtual().now() - start);
    assertEquals(tenMinutes / 10, bench.read(COUNTER));
    assertEquals(tenMinutes / 1000, fired[0], 1.0);
    assertEquals(tenMinutes / 10, bench.read(comparator(0)), 100);
  }

  /** On the real machine some of these fire without end. */
  @ParameterizedTest
  @CsvSource({
    "1999999999999999, 1",
    "199999999999999a, 1",
    "7fffffffffffffff, 1",
    "1999999999999999, ffffffffffffffff",
    "4000000000000000, 3",
    "8000000000000000, ffffffffffffffff",
    "fffffffffffffff0, 8000000000000000",
    "0, 8000000000000001"
  })
  void theWorstComparatorsStallNothing(String comparator, String period) {
    HpetBench bench = new HpetBench("timers=32");
    for (int timer = 0; timer < 23; timer++) {
      bench.write(TIMER0 + 0x20 * timer, ENABLE | PERIODIC | SETVAL | ROUTE5);
      bench.write(comparator(timer), Long.parseUnsignedLong(comparator, 16));
      bench.write(comparator(timer), Long.parseUnsignedLong(period, 16));
    }
    long[] fired = {0};
    bench.hpet.connectIrq(5, level -> fired[0] += level);
    bench.write(GEN_CONF, 1);
    assertTrue(fired[0] <= 23 * VirtualClock.EXPIRIES_AT_ONCE, () -> fired[0] + " at once");
    int steps = 100;
    for (int step = 0; step < steps; step++) {
      fired[0] = 0;
      bench.step(1000);
      assertTrue(fired[0] <= 3 * 23 * VirtualClock.EXPIRIES_AT_ONCE, () -> fired[0] + " in 1 us");
    }
    assertEquals(steps * 100, bench.read(COUNTER));
  }
}
