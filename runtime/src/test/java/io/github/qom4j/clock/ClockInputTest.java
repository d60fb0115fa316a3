// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockInputTest {
  private final ClockInput clock = ClockInput.TYPE.create();

  @Test
  void stopsAtFirst() {
    assertEquals(0, clock.period());
    assertEquals(0, clock.hz());
    assertEquals("clock", clock.typeName());
  }

  @Test
  void periodsAreRoundedDown() {
    clock.setHz(1);
    assertEquals(ClockInput.PERIOD_1SEC, clock.period());
    assertEquals(1_000_000_000L * 4_294_967_296L, clock.period());
    assertEquals(1, clock.hz());
    clock.setHz(47_999_625);
    assertEquals(0x14d5600005L, clock.period(), "of QEMU's raspi2b");
    assertEquals(47_999_625, clock.hz());
    clock.setHz(3);
    assertEquals(ClockInput.PERIOD_1SEC / 3, clock.period());
    assertEquals(3, clock.hz());
    clock.setHz(0);
    assertEquals(0, clock.period());
    assertEquals(0, clock.hz());
  }

  /** QEMU 10.0.2's pl011 says so of clocks with these periods, loaded from a stream. */
  @Test
  void frequenciesHave32Bits() {
    clock.setPeriod(1);
    assertEquals(0, clock.hz());
    clock.setPeriod(3);
    assertEquals(1_431_655_765, clock.hz());
    clock.setPeriod(-1);
    assertEquals(0, clock.hz());
    clock.setPeriod(1_000_000_001);
    assertEquals(ClockInput.PERIOD_1SEC / 1_000_000_001, clock.hz());
  }

  @Test
  void tellsOfChangesOnly() {
    List<Long> seen = new ArrayList<>();
    clock.setHz(5);
    clock.onUpdate(() -> seen.add(clock.hz()));
    clock.setHz(5);
    clock.setPeriod(clock.period());
    assertEquals(List.of(), seen);
    clock.setHz(7);
    clock.setHz(0);
    clock.setHz(0);
    assertEquals(List.of(7L, 0L), seen);
  }

  private static byte[] save(ClockInput clock) {
    VMStateOutput out = new VMStateOutput();
    ClockInput.VMSTATE.save(clock, out);
    return out.toByteArray();
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static final String PERIOD = "00000014d5600005";
  // 05, length, "clock/muldiv", version 1, multiplier 6, divider 7
  private static final String MULDIV = "05 0c 636c6f636b2f6d756c646976 00000001 00000006 00000007";

  @Test
  void migratesAsInQemu() {
    assertEquals("clock", ClockInput.VMSTATE.name());
    assertEquals(0, ClockInput.VMSTATE.version());
    clock.setHz(47_999_625);
    assertArrayEquals(hex(PERIOD), save(clock));
    List<String> seen = new ArrayList<>();
    ClockInput loaded = ClockInput.TYPE.create();
    loaded.onUpdate(() -> seen.add("update"));
    ClockInput.VMSTATE.load(loaded, new VMStateInput(hex(PERIOD)), 0);
    assertEquals(47_999_625, loaded.hz());
    assertEquals(List.of(), seen, "loading tells nobody");
  }

  @Test
  void multiplierAndDividerTravelUnlessTheyAreOne() {
    ClockInput.VMSTATE.load(clock, new VMStateInput(hex(PERIOD + MULDIV)), 0);
    assertArrayEquals(hex(PERIOD + MULDIV), save(clock));
    ClockInput.VMSTATE.load(clock, new VMStateInput(hex(PERIOD)), 0);
    assertArrayEquals(hex(PERIOD), save(clock), "one again without the subsection");
    byte[] newer = hex(PERIOD + MULDIV.replace("00000001", "00000002"));
    MigrationException e =
        assertThrows(
            MigrationException.class,
            () -> ClockInput.VMSTATE.load(clock, new VMStateInput(newer), 0));
    assertEquals(
        "clock/muldiv: incoming version_id 2 is too new for local version_id 1", e.getMessage());
  }
}
