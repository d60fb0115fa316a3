// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.hpet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** State as QEMU 10.0 writes it. The sections are its own, cut out of its streams. */
final class HpetMigrationTest {
  private static final int HEAD = 1 + 4 + 1 + "hpet".length() + 4 + 4;
  private static final int FOOT = 5;
  private static final int GEN_CONF = 0x10;
  private static final int COUNTER = 0xf0;
  private static final int TIMER0 = 0x100;
  private static final int LEVEL = 1 << 1;
  private static final int ENABLE = 1 << 2;
  private static final int MODE32 = 1 << 8;
  private static final int ROUTE5 = 5 << 9;

  private static int comparator(int timer) {
    return TIMER0 + 0x20 * timer + 0x08;
  }

  private static byte[] payload(String section) throws IOException {
    try (InputStream in = HpetMigrationTest.class.getResourceAsStream(section)) {
      byte[] bytes = in.readAllBytes();
      return Arrays.copyOfRange(bytes, HEAD, bytes.length - FOOT);
    }
  }

  /** What the guest did before QEMU saved; time stood still, so that no timer fired. */
  private static HpetBench prepared(String section) {
    HpetBench bench = new HpetBench();
    bench.writeWhileStopped(TIMER0, 4, 0xa4e);
    bench.writeWhileStopped(comparator(0), 4, 0x64);
    bench.writeWhileStopped(comparator(0), 4, 0x1000);
    bench.writeWhileStopped(TIMER0 + 0x20, 4, 0xd04);
    bench.writeWhileStopped(comparator(1), 8, 0x12345678);
    bench.writeWhileStopped(0x150, 4, 0xcafef00dL);
    bench.writeWhileStopped(0x154, 4, 0x4000);
    bench.writeWhileStopped(COUNTER, 8, 0x1122);
    if (!section.contains("halted")) {
      bench.writeWhileStopped(GEN_CONF, 4, 3);
    }
    if (section.contains("rtc")) {
      bench.input(1, 1);
    }
    return bench;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hpet-10.0.section", "hpet-rtc-10.0.section", "hpet-halted-10.0.section"})
  void savesAndLoadsWhatQemuSaves(String section) throws IOException {
    byte[] payload = payload(section);
    HpetBench bench = prepared(section);
    assertArrayEquals(payload, save(bench.hpet));
    HpetBench loaded = new HpetBench();
    load(loaded.hpet, payload);
    assertArrayEquals(payload, save(loaded.hpet));
    assertEquals(0x1122, loaded.read(COUNTER));
    assertEquals(0xffffffff00000064L, loaded.read(comparator(0)));
    assertEquals(0x4000cafef00dL, loaded.read(0x150));
    for (int offset = 0; offset < 0x160; offset += 8) {
      assertEquals(bench.read(offset), loaded.read(offset), "offset " + offset);
    }
  }

  @Test
  void theRtcsLevelComesBackWhenTheReplacementEnds() throws IOException {
    HpetBench bench = new HpetBench();
    load(bench.hpet, payload("hpet-rtc-10.0.section"));
    bench.takeEdges();
    bench.writeWhileStopped(GEN_CONF, 4, 1);
    assertEquals(List.of("+8"), bench.takeEdges());
  }

  @Test
  void goesOnAsBefore() {
    HpetBench bench = new HpetBench();
    bench.write(TIMER0, ENABLE | LEVEL | ROUTE5);
    bench.write(comparator(0), 2000);
    bench.write(TIMER0 + 0x20, ENABLE | MODE32 | ROUTE5);
    bench.write(comparator(1), 1000);
    bench.write(GEN_CONF, 1);
    bench.input(1, 1);
    bench.step(12_345);
    byte[] saved = save(bench.hpet);
    assertEquals(
        "00000000000004d2" + "03",
        HexFormat.of().formatHex(saved, 16, 25),
        "the counter is that of this moment");

    HpetBench other = new HpetBench();
    other.step(12_345);
    load(other.hpet, saved);
    assertEquals(bench.read(COUNTER), other.read(COUNTER));
    bench.takeEdges();
    other.takeEdges();
    long wrap = 10L << 32;
    bench.step(wrap + 20_000);
    other.step(wrap + 20_000);
    assertEquals(bench.takeEdges(), other.takeEdges());
    for (int offset = 0; offset < 0x180; offset += 8) {
      assertEquals(bench.read(offset), other.read(offset), "offset " + offset);
    }
  }

  @Test
  void anotherNumberOfTimersIsRefused() {
    byte[] saved = save(new HpetBench("timers=4").hpet);
    Hpet hpet = new HpetBench().hpet;
    MigrationException e = assertThrows(MigrationException.class, () -> load(hpet, saved));
    assertEquals("Input validation failed: hpet/num_timers must match", e.getMessage());
  }

  @Test
  void anOldSectionDoesNotSayHowManyTimersThereAre() throws IOException {
    byte[] payload = payload("hpet-10.0.section");
    byte[] old = new byte[payload.length - 1];
    System.arraycopy(payload, 0, old, 0, 24);
    System.arraycopy(payload, 25, old, 24, old.length - 24);
    HpetBench loaded = new HpetBench();
    Bql.run(() -> vmState(loaded.hpet).load(loaded.hpet, new VMStateInput(old), 1));
    assertArrayEquals(payload, save(loaded.hpet));
  }

  @SuppressWarnings("unchecked")
  private static VMStateDescription<Hpet> vmState(Hpet hpet) {
    return (VMStateDescription<Hpet>) hpet.deviceClass().vmState().orElseThrow();
  }

  private static byte[] save(Hpet hpet) {
    VMStateOutput out = new VMStateOutput();
    Bql.run(() -> vmState(hpet).save(hpet, out));
    return out.toByteArray();
  }

  private static void load(Hpet hpet, byte[] payload) {
    VMStateInput in = new VMStateInput(payload);
    Bql.run(() -> vmState(hpet).load(hpet, in, 2));
    assertEquals(0, in.remaining());
  }
}
