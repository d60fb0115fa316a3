// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.Snapshot;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Structures in the state of a device, in every form. */
class CaravanTest {
  /** Leader, marching, line, carts, lent, joined. */
  private static final String FIELDS =
      "07 0064" + "02" + "08 00c8 09 012c" + "0001 30" + "30 31 0002" + "01 0a 0003 01 0b 0004 00";

  private final Caravan caravan = Caravan_Qom.TYPE.create();

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static String subsection(String name, int version) {
    return "05%02x%s%08x"
        .formatted(
            name.length(),
            HexFormat.of().formatHex(name.getBytes(StandardCharsets.US_ASCII)),
            version);
  }

  private void load(String bytes, int version) {
    VMStateInput in = new VMStateInput(hex(bytes));
    Bql.run(() -> Caravan_Qom.VMSTATE.load(caravan, in, version));
    assertEquals(0, in.remaining());
  }

  private byte[] save() {
    VMStateOutput out = new VMStateOutput();
    Bql.run(() -> Caravan_Qom.VMSTATE.save(caravan, out));
    return out.toByteArray();
  }

  private void assertRefused(String message, String bytes) {
    Exception refused = assertThrows(MigrationException.class, () -> load(bytes, 2));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void everyForm() {
    load(FIELDS, 2);
    assertEquals(7, caravan.leader.name);
    assertEquals(100, caravan.leader.load.weight);
    assertEquals(300, caravan.line[1].load.weight);
    assertEquals(0, caravan.line[2].load.weight);
    assertEquals(1, caravan.carts[0].weight);
    assertNull(caravan.carts[1]);
    assertNull(caravan.lent[0]);
    assertEquals(2, caravan.lent[1].weight);
    assertEquals(List.of(0, 1), caravan.joined.stream().map(camel -> camel.place).toList());
    assertEquals(4, caravan.joined.getLast().load.weight);
    assertArrayEquals(hex(FIELDS), save());
  }

  @Test
  void subsectionsOfStructuresAndOfSubsections() {
    String fragile = subsection("load/fragile", 1) + "05";
    String night = subsection("caravan/night", 2) + "0006";
    String fire = subsection("caravan/night/fire", 1) + "00000007";
    String stream = FIELDS.replaceFirst("0064", "0064" + fragile) + night + fire;
    load(stream, 2);
    assertEquals(5, caravan.leader.load.whole);
    assertEquals(6, caravan.tents.weight);
    assertEquals(7, caravan.wood);
    assertArrayEquals(hex(stream), save());
    // Without the night nobody asks for the fire.
    load(FIELDS.replaceFirst("0064", "0064" + fragile), 2);
    assertEquals(0, caravan.wood);
    assertRefused("caravan: unknown subsection 'caravan/night/fire' at offset 26", FIELDS + fire);
    load(FIELDS + subsection("caravan/night", 1) + "0006", 2);
    assertRefused(
        "caravan/night: incoming version_id 0 is too old for local minimum version_id 1",
        FIELDS + subsection("caravan/night", 0) + "0006");
  }

  @Test
  void hooksRunInOrder() {
    load(FIELDS, 2);
    assertEquals(
        List.of(
            "pre-load", "camel 7", "camel 8", "camel 9", "camel 10", "camel 11", "post-load of 2"),
        caravan.steps);
    caravan.steps.clear();
    load(
        FIELDS
            + subsection("caravan/night", 1)
            + "0006"
            + subsection("caravan/night/fire", 1)
            + "00000007",
        1 + 1);
    assertEquals(
        List.of("dusk", "ashes", "dawn of 1", "post-load of 2"),
        caravan.steps.subList(6, caravan.steps.size()));
    caravan.steps.clear();
    save();
    assertEquals(List.of("pre-save", "pitch", "post-save"), caravan.steps);
  }

  @Test
  void hooksRefuse() {
    assertRefused(
        "caravan: check: nobody marches", FIELDS.replaceFirst("02 ?08 00c8 09 012c", "00"));
    caravan.marching = 4;
    caravan.steps.clear();
    Exception refused = assertThrows(MigrationException.class, this::save);
    assertEquals("caravan: count: too many march", refused.getMessage());
    assertEquals(List.of("pre-save", "post-save"), caravan.steps);
  }

  @Test
  void badStreams() {
    assertRefused(
        "caravan: leader.load.weight: 501 before offset 3, expected 0 to 500",
        FIELDS.replaceFirst("0064", "01f5"));
    assertRefused(
        "caravan: line: 4 elements at offset 4, expected 0 to 3",
        FIELDS.replaceFirst("02 ?08", "0408"));
    assertRefused(
        "caravan: line: -1 elements at offset 4, expected 0 to 3",
        FIELDS.replaceFirst("02 ?08", "ff08"));
    assertRefused(
        "caravan: carts: marker 0x31 before offset 13, expected 0x30 for what is not here",
        FIELDS.replaceFirst("0001 ?30", "000131"));
    assertRefused(
        "caravan: lent: marker 0x32 before offset 14, expected 0x30 or 0x31",
        FIELDS.replaceFirst("30 31", "32 31"));
    assertRefused(
        "caravan: lent.weight: 65535 before offset 17, expected 0 to 500",
        FIELDS.replaceFirst("31 0002", "31 ffff"));
    assertRefused(
        "caravan: joined.load.weight: 511 before offset 21, expected 0 to 500",
        FIELDS.replaceFirst("01 0a 0003", "01 0a 01ff"));
  }

  @Test
  void aListWithoutEnd() {
    caravan.joined.clear();
    String endless = FIELDS.substring(0, FIELDS.length() - 2) + "010a0003".repeat(1000);
    assertRefused(
        "caravan: joined: the stream ends at offset 4025 where 1 more bytes are expected", endless);
  }

  @Test
  void streamsThatAreCutShort() {
    byte[] whole = hex(FIELDS);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Caravan fresh = Caravan_Qom.TYPE.create();
      Exception refused =
          assertThrows(
              MigrationException.class,
              () -> Bql.run(() -> Caravan_Qom.VMSTATE.load(fresh, new VMStateInput(cut), 2)));
      String field =
          length < 1
              ? "leader.name"
              : length < 3
                  ? "leader.load.weight"
                  : length < 4
                      ? "marching"
                      : length < 10
                          ? "line"
                          : length < 13 ? "carts" : length < 17 ? "lent" : "joined";
      assertTrue(
          refused.getMessage().startsWith("caravan: " + field),
          () -> cut.length + ": " + refused.getMessage());
      assertTrue(
          refused.getMessage().contains("the stream ends at offset " + length),
          refused::getMessage);
    }
  }

  @Test
  void whatWasThereIsPutBack() {
    load(FIELDS, 2);
    byte[] before = save();
    caravan.line[2].name = 77;
    caravan.wood = 9;
    Caravan.Camel leader = caravan.leader;
    Caravan.Load cart = caravan.carts[0];
    Caravan.Load lent = caravan.lent[1];
    List<Caravan.Camel> joined = List.copyOf(caravan.joined);
    Snapshot<Caravan> snapshot = new Snapshot<>(Caravan_Qom.VMSTATE, caravan);
    load("01 0001 03 02 0002 03 0003 04 0004 0005 30 31 0006 31 0007 01 08 0008 00", 2);
    assertNotSame(lent, caravan.lent[1]);
    assertNotSame(joined.get(0), caravan.joined.getFirst());
    caravan.leader = caravan.new Camel(5);
    caravan.carts[0] = null;
    caravan.carts[1] = new Caravan.Load();
    caravan.steps.clear();
    Bql.run(snapshot::restore);
    assertEquals(List.of(), caravan.steps);
    assertSame(leader, caravan.leader);
    assertSame(cart, caravan.carts[0]);
    assertNull(caravan.carts[1]);
    assertNull(caravan.lent[0]);
    assertSame(lent, caravan.lent[1]);
    assertEquals(joined, List.copyOf(caravan.joined));
    assertEquals(77, caravan.line[2].name);
    assertEquals(9, caravan.wood);
    assertArrayEquals(before, save());
  }

  @Test
  void toolsSeeTheLayout() {
    load(FIELDS, 2);
    assertEquals(3, Caravan_Qom.VMSTATE.priority());
    assertEquals(
        List.of(
            "leader struct 3",
            "marching int8 1",
            "line struct 6",
            "carts struct 3",
            "lent struct 4",
            "joined qtailq 9"),
        Caravan_Qom.VMSTATE.fields().stream()
            .map(
                (VMStateField<Caravan> field) ->
                    field.name() + " " + field.type() + " " + field.size(caravan))
            .toList());
  }
}
