// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** State as QEMU 10.0 writes it. The sections are its own, cut out of its streams. */
final class Pl011MigrationTest {
  private static final int HEAD = 1 + 4 + 1 + "pl011".length() + 4 + 4;
  private static final int FOOT = 5;

  private final Pl011Bench bench = new Pl011Bench();

  private static byte[] payload(String section) throws IOException {
    try (InputStream in = Pl011MigrationTest.class.getResourceAsStream(section)) {
      byte[] bytes = in.readAllBytes();
      return Arrays.copyOfRange(bytes, HEAD, bytes.length - FOOT);
    }
  }

  @SuppressWarnings("unchecked")
  private VMStateDescription<Pl011> state() {
    return (VMStateDescription<Pl011>) bench.uart.deviceClass().vmState().orElseThrow();
  }

  private byte[] save() {
    VMStateOutput out = new VMStateOutput();
    state().save(bench.uart, out);
    return out.toByteArray();
  }

  private void load(byte[] payload) {
    VMStateInput in = new VMStateInput(payload);
    state().load(bench.uart, in, 2);
    assertEquals(0, in.remaining());
  }

  @Test
  void savesWhatQemuSaves() throws IOException {
    bench.write(0x2c, 0x70);
    bench.write(0x38, 0x30);
    bench.write(0x30, 0x301);
    bench.write(0x24, 0x1a);
    bench.write(0x28, 0x03);
    bench.write(0x20, 0x21);
    bench.write(0x34, 0x24);
    bench.write(0x48, 0x4);
    bench.type("ABCD");
    bench.read(0);
    bench.line.sendBreak();
    bench.write(0, 0x55);
    assertArrayEquals(payload("pl011-10.0.section"), save());
  }

  @Test
  void savesTheClock() throws IOException {
    bench.uart.clk.setPeriod(0x14d5600005L);
    bench.write(0x24, 26);
    bench.write(0x28, 3);
    assertArrayEquals(payload("pl011-raspi2b-10.0.section"), save());
  }

  @Test
  void loadsWhatQemuSaved() throws IOException {
    load(payload("pl011-10.0.section"));
    assertEquals(List.of(), bench.takeEdges());
    assertEquals(0x80, bench.read(0x18));
    assertEquals(0x30, bench.read(0x3c));
    assertEquals(0x42, bench.read(0));
    assertEquals(List.of("+0", "+1", "+2"), bench.takeEdges());
    assertEquals(0x43, bench.read(0));
    assertEquals(0x44, bench.read(0));
    assertEquals(0x400, bench.read(0));
    assertEquals(4, bench.read(4));
    load(payload("pl011-raspi2b-10.0.section"));
    assertEquals(115_176, bench.uart.baudRate());
  }

  @Test
  void theClockTravelsOnlyIfWanted() {
    Pl011 uart = Pl011_Qom.TYPE.create();
    uart.setProperty("migrate-clk", "off", bench);
    VMStateOutput out = new VMStateOutput();
    state().save(uart, out);
    assertEquals(124, out.toByteArray().length);
  }

  @Test
  void refusesAFifoNoPl011Has() throws IOException {
    byte[] payload = payload("pl011-10.0.section");
    ByteBuffer.wrap(payload).putInt(112, 16);
    QomException error = assertThrows(MigrationException.class, () -> load(payload));
    assertEquals("pl011: read_pos: 16 before offset 116, expected 0 to 15", error.getMessage());
    ByteBuffer.wrap(payload).putInt(112, 0).putInt(116, -1);
    error = assertThrows(MigrationException.class, () -> load(payload));
    assertEquals("pl011: read_count: -1 before offset 120, expected 0 to 16", error.getMessage());
  }

  @Test
  void refusesACutStream() throws IOException {
    byte[] payload = payload("pl011-10.0.section");
    for (int length = 0; length < 124; length++) {
      byte[] cut = Arrays.copyOf(payload, length);
      assertThrows(MigrationException.class, () -> load(cut), "length " + length);
    }
  }

  @Test
  void movesALoneCharacterWhereItIsReadWithoutFifo() throws IOException {
    byte[] payload = payload("pl011-10.0.section");
    ByteBuffer.wrap(payload).putInt(8, 0).putInt(116, 1);
    load(payload);
    assertEquals(0x42, bench.read(0));
    assertEquals(0x90, bench.read(0x18));
  }

  @Test
  void refusesOtherVersionsAndUnknownSubsections() throws IOException {
    byte[] payload = payload("pl011-10.0.section");
    QomException error =
        assertThrows(
            MigrationException.class, () -> state().load(bench.uart, new VMStateInput(payload), 3));
    assertEquals(
        "pl011: incoming version_id 3 is too new for local version_id 2", error.getMessage());
    payload[126 + "pl011/".length()] = 'x';
    error = assertThrows(MigrationException.class, () -> load(payload));
    assertEquals("pl011: unknown subsection 'pl011/xlock' at offset 124", error.getMessage());
  }
}
