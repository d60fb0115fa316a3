// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VMStateTest {
  /** Something of every kind. */
  private static final class State {
    boolean flag;
    byte b;
    short s;
    int i;
    long l;
    final byte[] bytes = new byte[3];
    final short[] shorts = new short[2];
    final int[] ints = new int[2];
    final long[] longs = new long[2];
    final Part part = new Part();
    int extra;
    int first;
    int second;
    final List<String> steps = new ArrayList<>();

    byte[] save() {
      VMStateOutput out = new VMStateOutput();
      STATE.save(this, out);
      return out.toByteArray();
    }

    static State load(byte[] bytes, int version) {
      State state = new State();
      VMStateInput in = new VMStateInput(bytes);
      STATE.load(state, in, version);
      return state;
    }
  }

  private static final class Part {
    int value;
    int more;
  }

  private static final VMStateDescription<Part> PART =
      new VMStateDescription<Part>(
              "part",
              4,
              4,
              List.of(VMStateField.of("value", "uint32", 4)),
              (part, out, version) -> out.int32(part.value),
              (part, in, version) -> part.value = in.int32())
          .subsection(
              new VMStateDescription<>(
                  "part/more",
                  1,
                  1,
                  List.of(VMStateField.of("more", "uint32", 4)),
                  (part, out, version) -> out.int32(part.more),
                  (part, in, version) -> part.more = in.int32()),
              part -> part.more != 0);

  private static VMStateDescription<State> subsection(String name, int minimum) {
    return new VMStateDescription<>(
        "state/" + name,
        2,
        minimum,
        List.of(VMStateField.of(name, "uint32", 4)),
        (state, out, version) -> out.int32(name.equals("first") ? state.first : state.second),
        (state, in, version) -> {
          state.steps.add(name + " v" + version);
          if (name.equals("first")) {
            state.first = in.int32();
          } else {
            state.second = in.int32();
          }
        });
  }

  private static final VMStateDescription<State> STATE =
      new VMStateDescription<State>(
          "state",
          3,
          2,
          List.of(
              VMStateField.of("flag", "bool", 1),
              VMStateField.of("b", "int8", 1),
              VMStateField.of("s", "int16", 2),
              VMStateField.of("i", "int32", 4),
              VMStateField.of("l", "int64", 8),
              VMStateField.array("bytes", "uint8", 1, state -> state.bytes.length),
              VMStateField.array("shorts", "uint16", 2, state -> state.shorts.length),
              VMStateField.array("ints", "uint32", 4, state -> state.ints.length),
              VMStateField.array("longs", "uint64", 8, state -> state.longs.length),
              VMStateField.of("unused", "unused_buffer", 3),
              VMStateField.struct("part", PART, state -> state.part),
              VMStateField.since(3, VMStateField.of("extra", "uint32", 4))),
          (state, out, version) -> {
            out.bool(state.flag);
            out.int8(state.b);
            out.int16(state.s);
            out.int32(state.i);
            out.int64(state.l);
            out.array(state.bytes);
            out.array(state.shorts);
            out.array(state.ints);
            out.array(state.longs);
            out.unused(3);
            out.struct(PART, state.part);
            out.int32(state.extra);
          },
          (state, in, version) -> {
            state.flag = in.bool();
            state.b = in.int8();
            state.s = in.int16();
            state.i = (int) in.checked("i", in.int32(), -100_000_000, 100_000_000);
            state.l = in.int64();
            in.array(state.bytes);
            in.array(state.shorts);
            in.array(state.ints);
            in.array(state.longs);
            in.unused(3);
            in.struct(PART, state.part);
            if (version >= 3) {
              state.extra = in.int32();
            }
            state.steps.add("fields v" + version);
          }) {
        @Override
        protected void postLoad(State state, int version) {
          state.steps.add("post load");
          if (state.b == 99) {
            throw failed("check b", new QomException("b must not be 99"));
          }
        }
      }.subsection(subsection("first", 1), state -> state.first != 0)
          .subsection(subsection("second", 2), state -> state.second != 0);

  private static State sample() {
    State state = new State();
    state.flag = true;
    state.b = (byte) 0x81;
    state.s = (short) 0x8283;
    state.i = 0x00858687;
    state.l = 0x88898a8b8c8d8e8fL;
    Arrays.fill(state.bytes, (byte) 0x90);
    state.shorts[1] = (short) 0x9192;
    state.ints[0] = 0x93949596;
    state.longs[1] = -2;
    state.part.value = 0xa0a1a2a3;
    state.extra = 0xb0b1b2b3;
    return state;
  }

  private static final String FIELDS =
      "01 81 8283 00858687 88898a8b8c8d8e8f 909090 0000 9192 93949596 00000000 0000000000000000"
          + " fffffffffffffffe 000000 a0a1a2a3";

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static String name(String name) {
    return String.format(Locale.ROOT, "05%02x", name.length())
        + HexFormat.of().formatHex(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void assertSameState(State expected, State actual) {
    assertArrayEquals(expected.save(), actual.save());
    assertEquals(expected.flag, actual.flag);
    assertEquals(expected.b, actual.b);
    assertEquals(expected.s, actual.s);
    assertEquals(expected.i, actual.i);
    assertEquals(expected.l, actual.l);
    assertArrayEquals(expected.bytes, actual.bytes);
    assertArrayEquals(expected.shorts, actual.shorts);
    assertArrayEquals(expected.ints, actual.ints);
    assertArrayEquals(expected.longs, actual.longs);
    assertEquals(expected.part.value, actual.part.value);
    assertEquals(expected.part.more, actual.part.more);
  }

  @Test
  void integersAreBigEndianWithoutPadding() {
    assertArrayEquals(hex(FIELDS + "b0b1b2b3"), sample().save());
    assertArrayEquals(new byte[] {0}, bytesOf(out -> out.bool(false)));
    assertArrayEquals(new byte[] {(byte) 0xff}, bytesOf(out -> out.int8(0x1ff)));
    assertArrayEquals(new byte[] {0x34, 0x56}, bytesOf(out -> out.int16(0x123456)));
    assertArrayEquals(new byte[0], bytesOf(out -> {}));
  }

  private static byte[] bytesOf(java.util.function.Consumer<VMStateOutput> writes) {
    VMStateOutput out = new VMStateOutput();
    writes.accept(out);
    return out.toByteArray();
  }

  @Test
  void whatIsSavedIsLoaded() {
    State state = sample();
    State loaded = State.load(state.save(), 3);
    assertSameState(state, loaded);
    assertEquals(List.of("fields v3", "post load"), loaded.steps);
    state.first = 5;
    state.second = -6;
    state.part.more = 7;
    loaded = State.load(state.save(), 3);
    assertSameState(state, loaded);
    assertEquals(5, loaded.first);
    assertEquals(-6, loaded.second);
    assertEquals(
        List.of("fields v3", "first v2", "second v2", "post load"),
        loaded.steps,
        "subsections come before the outer post load");
  }

  @Test
  void anyByteButZeroIsTrue() {
    assertTrue(new VMStateInput(new byte[] {2}).bool());
    assertTrue(new VMStateInput(new byte[] {-128}).bool());
    assertEquals(false, new VMStateInput(new byte[] {0}).bool());
  }

  @Test
  void outputsGrow() {
    VMStateOutput out = new VMStateOutput();
    Random random = new Random(3);
    byte[] large = new byte[5000];
    random.nextBytes(large);
    long[] longs = random.longs(300).toArray();
    int[] ints = random.ints(300).toArray();
    out.int8(1);
    out.array(large);
    out.array(longs);
    out.unused(700);
    out.array(ints);
    byte[] bytes = out.toByteArray();
    assertEquals(1 + 5000 + 8 * 300 + 700 + 4 * 300, bytes.length);
    VMStateInput in = new VMStateInput(bytes);
    assertEquals(1, in.int8());
    byte[] largeBack = new byte[5000];
    in.array(largeBack);
    long[] longsBack = new long[300];
    in.array(longsBack);
    byte[] gap = new byte[700];
    in.array(gap);
    assertEquals(4 * 300, in.remaining());
    int[] intsBack = new int[300];
    in.array(intsBack);
    assertArrayEquals(large, largeBack);
    assertArrayEquals(longs, longsBack);
    assertArrayEquals(new byte[700], gap);
    assertArrayEquals(ints, intsBack);
    assertEquals(0, in.remaining());
    assertEquals(bytes.length, in.position());
    bytes[0] = 9;
    assertEquals(1, out.toByteArray()[0], "a copy");
  }

  @Test
  void subsectionsFollowTheFieldsInTheirOrder() {
    State state = sample();
    state.first = 1;
    state.second = 2;
    state.part.more = 3;
    assertArrayEquals(
        hex(
            FIELDS
                + name("part/more")
                + "00000001 00000003 b0b1b2b3"
                + name("state/first")
                + "00000002 00000001"
                + name("state/second")
                + "00000002 00000002"),
        state.save());
  }

  @Test
  void subsectionsMayArriveInAnyOrder() {
    String first = name("state/first") + "00000001 00000001";
    String second = name("state/second") + "00000002 00000002";
    State loaded = State.load(hex(FIELDS + "b0b1b2b3" + second + first), 3);
    assertEquals(List.of("fields v3", "second v2", "first v1", "post load"), loaded.steps);
    assertEquals(1, loaded.first);
    assertEquals(2, loaded.second);
  }

  @Test
  void olderVersionsLackTheirFields() {
    State loaded = State.load(hex(FIELDS), 2);
    assertEquals(0, loaded.extra);
    assertEquals(List.of("fields v2", "post load"), loaded.steps);
  }

  private static void assertRefused(String message, String bytes, int version) {
    MigrationException e =
        assertThrows(MigrationException.class, () -> State.load(hex(bytes), version));
    assertEquals(message, e.getMessage());
  }

  /** Texts of QEMU. */
  @Test
  void otherVersionsAreRefused() {
    String fields = FIELDS + "b0b1b2b3";
    assertRefused("state: incoming version_id 4 is too new for local version_id 3", fields, 4);
    assertRefused(
        "state: incoming version_id 1 is too old for local minimum version_id 2", fields, 1);
    assertRefused(
        "state: incoming version_id -1 is too old for local minimum version_id 2", fields, -1);
    assertRefused(
        "state/second: incoming version_id 3 is too new for local version_id 2",
        fields + name("state/second") + "00000003 00000002",
        3);
    assertRefused(
        "state/second: incoming version_id 1 is too old for local minimum version_id 2",
        fields + name("state/second") + "00000001 00000002",
        3);
  }

  @Test
  void unknownSubsectionsAreRefused() {
    String fields = FIELDS + "b0b1b2b3";
    assertRefused(
        "state: unknown subsection 'state/other' at offset 58",
        fields + name("state/other") + "00000001",
        3);
    assertEquals(58, hex(fields).length);
    assertRefused(
        "part: unknown subsection 'part/other' at offset 54",
        FIELDS + name("part/other") + "00000001 b0b1b2b3",
        3);
  }

  @Test
  void whatIsNoSubsectionOfTheStateIsLeftAlone() {
    for (String tail :
        List.of("7e00000001", name("other/first") + "00000001", "05", "05ff", "0500", "06")) {
      VMStateInput in = new VMStateInput(hex(FIELDS + "b0b1b2b3" + tail));
      STATE.load(new State(), in, 3);
      assertEquals(58, in.position(), tail);
    }
  }

  @Test
  void valuesAreCheckedAgainstTheirRange() {
    assertRefused(
        "state: i: 100000001 before offset 8, expected -100000000 to 100000000",
        FIELDS.replace("00858687", "05f5e101") + "b0b1b2b3",
        3);
    assertRefused(
        "state: i: -2147483648 before offset 8, expected -100000000 to 100000000",
        FIELDS.replace("00858687", "80000000") + "b0b1b2b3",
        3);
    VMStateInput in = new VMStateInput(new byte[0]);
    assertEquals(0, in.checked("f", 0, 0, 15));
    assertEquals(15, in.checked("f", 15, 0, 15));
    assertThrows(MigrationException.class, () -> in.checked("f", 16, 0, 15));
    assertThrows(MigrationException.class, () -> in.checked("f", -1, 0, 15));
  }

  @Test
  void postLoadMayRefuse() {
    QomException e =
        assertThrows(
            QomException.class,
            () -> State.load(hex(FIELDS.replaceFirst("81", "63") + "b0b1b2b3"), 3));
    assertEquals("state: check b: b must not be 99", e.getMessage());
  }

  @Test
  void aStreamThatIsCutShortSaysWhere() {
    State state = sample();
    state.part.more = 3;
    byte[] fields = state.save();
    int end = fields.length;
    state.first = 5;
    byte[] whole = state.save();
    int nameEnd = end + 2 + "state/first".length();
    int partEnd = 54 + 2 + "part/more".length();
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      if (length >= end && length < nameEnd) {
        // As in QEMU what begins like a subsection is none; the section's end will be missing.
        VMStateInput in = new VMStateInput(cut);
        STATE.load(new State(), in, 3);
        assertEquals(end, in.position());
      } else if (length < partEnd && length >= 54 + 4) {
        // The begun subsection is taken for the field that follows.
        VMStateInput in = new VMStateInput(cut);
        STATE.load(new State(), in, 3);
        assertEquals(58, in.position());
      } else {
        int at = length;
        MigrationException e =
            assertThrows(MigrationException.class, () -> State.load(cut, 3), "cut at " + length);
        assertTrue(
            e.getMessage()
                .matches(
                    "[a-z/.]+: [a-z.]+: the stream ends at offset "
                        + at
                        + " where [0-9]+ more bytes are expected"),
            e.getMessage());
      }
    }
    assertEquals(whole.length, State.load(whole, 3).save().length);
  }

  @Test
  void messagesDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertRefused(
          "state: b: the stream ends at offset 1 where 1 more bytes are expected", "01", 3);
      assertRefused("state: incoming version_id 4 is too new for local version_id 3", "", 4);
      assertRefused(
          "state: incoming version_id 1 is too old for local minimum version_id 2", "", 1);
      assertRefused(
          "state: unknown subsection 'state/x' at offset 58",
          FIELDS + "b0b1b2b3" + name("state/x"),
          3);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  @Test
  void anythingLoadsOrIsRefused() {
    Random random = new Random(4);
    State full = sample();
    full.first = 1;
    full.second = 2;
    full.part.more = 3;
    byte[] valid = full.save();
    int loaded = 0;
    int refused = 0;
    for (int round = 0; round < 20_000; round++) {
      byte[] input;
      if (round % 2 == 0) {
        input = new byte[random.nextInt(120)];
        random.nextBytes(input);
      } else {
        input = Arrays.copyOf(valid, random.nextInt(valid.length + 8));
        for (int i = random.nextInt(4); i > 0 && input.length > 0; i--) {
          input[random.nextInt(input.length)] = (byte) random.nextInt();
        }
      }
      if (input.length > 1 && input[1] == 99) {
        input[1] = 0;
      }
      int version = random.nextInt(8) == 0 ? random.nextInt() : 2 + random.nextInt(2);
      try {
        State.load(input, version);
        loaded++;
      } catch (MigrationException e) {
        assertTrue(e.getMessage().length() > 10);
        refused++;
      }
    }
    assertEquals(20_000, loaded + refused);
    assertTrue(loaded > 1000 && refused > 1000, loaded + " loaded, " + refused + " refused");
  }

  @Test
  void toolsSeeTheLayout() {
    assertEquals("state", STATE.name());
    assertEquals(3, STATE.version());
    assertEquals(2, STATE.minimumVersion());
    assertEquals(
        List.of(
            "flag", "b", "s", "i", "l", "bytes", "shorts", "ints", "longs", "unused", "part",
            "extra"),
        STATE.fields().stream().map(VMStateField::name).toList());
    VMStateField<State> array = STATE.fields().get(5);
    assertEquals("uint8", array.type());
    assertEquals(1, array.elementSize(new State()));
    assertEquals(3, array.count(new State()));
    assertEquals(3, array.size(new State()));
    assertFalse(STATE.fields().get(0).isArray());
    assertEquals(
        List.of("state/first", "state/second"),
        STATE.subsections().stream().map(subsection -> subsection.description().name()).toList());
    assertThrows(UnsupportedOperationException.class, () -> STATE.subsections().clear());
    assertThrows(UnsupportedOperationException.class, () -> STATE.fields().clear());
  }
}
