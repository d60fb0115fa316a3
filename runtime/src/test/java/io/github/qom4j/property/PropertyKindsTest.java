// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users may type. What QEMU takes was seen with {@code -global} of 10.0.2. */
class PropertyKindsTest {
  private static <V> V parse(PropertyKind<V> kind, String text) {
    return kind.parse("p", "owner", PropertyInput.text(text), PropertyContext.EMPTY);
  }

  private static void assertRefused(String message, PropertyKind<?> kind, String text) {
    QomException e = assertThrows(QomException.class, () -> parse(kind, text), text);
    assertEquals(message, e.getMessage(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "yes", "true", "y"})
  void wordsForOn(String text) {
    assertEquals(true, parse(PropertyKinds.BOOL, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "no", "false", "n"})
  void wordsForOff(String text) {
    assertEquals(false, parse(PropertyKinds.BOOL, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ON", "On", "Off", "True", "YES", "1", "0", "", " on", "on ", "onn", "maybe", "o", "Y"
      })
  void otherWordsAreNeither(String text) {
    assertRefused("Parameter 'p' expects 'on' or 'off'", PropertyKinds.BOOL, text);
  }

  @Test
  void booleansArePrintedAsOnAndOff() {
    assertEquals("on", PropertyKinds.BOOL.print(true));
    assertEquals("off", PropertyKinds.BOOL.print(false));
    assertEquals("bool", PropertyKinds.BOOL.typeName());
    assertEquals("on/off", PropertyKinds.BOOL.description());
  }

  /** {@code -global hpet.timers=...}, a uint8. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "0,0",
        "3,3",
        "255,255",
        "-0,0",
        "0x0,0",
        "0x10,16",
        "0X1f,31",
        "0xfF,255",
        "010,8",
        "0377,255",
        "00,0",
        " 5,5",
        "'\t5',5",
        "'\n5',5",
        "'\u000b5',5",
        "'\f5',5",
        "'\r5',5",
        "+5,5",
        " +5,5",
        "+0x5,5",
        "'  \t 5',5",
        "-18446744073709551615,1",
        "-18446744073709551614,2",
        "-0xffffffffffffff01,255",
        "-0,0",
        "000000000000000000000005,5"
      })
  void bytesQemuTakes(String text, int value) {
    assertEquals((byte) value, parse(PropertyKinds.UINT8, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "256",
        "-1",
        "300",
        "0400",
        "-0x1",
        "-0xffffffffffffff00",
        "-9223372036854775808",
        "-9223372036854775809",
        "18446744073709551615",
        "-255",
        " -5",
        "-010"
      })
  void numbersThatAreNoBytes(String text) {
    assertRefused("Parameter 'p' expects uint8_t", PropertyKinds.UINT8, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0x",
        "0X",
        "-0x",
        "0x ",
        "08",
        "09",
        "000008",
        "5 ",
        "0x5 ",
        "++5",
        "+-5",
        "-+5",
        "--5",
        "- 5",
        "+ 5",
        "1e3",
        "0b1",
        "0B1",
        "0o7",
        "-18446744073709551616",
        "18446744073709551616",
        "99999999999999999999999",
        "-99999999999999999999999",
        "0x1ffffffffffffffff",
        "1.0",
        "1k",
        "5x",
        "0xg",
        "0x-1",
        "x",
        "-",
        "+",
        "5,",
        "1_000",
        "nan",
        "\u0665",
        "\uff15",
        "5\u00a0",
        "\u00a05",
        "5\n"
      })
  void textsThatAreNoNumbers(String text) {
    assertRefused("Parameter 'p' expects uint64", PropertyKinds.UINT8, text);
    assertRefused("Parameter 'p' expects uint64", PropertyKinds.UINT64, text);
  }

  @Test
  void shorts() {
    PropertyKind<Short> kind = PropertyKinds.UINT16;
    assertEquals("uint16", kind.typeName());
    assertEquals((short) 65535, parse(kind, "65535"));
    assertEquals((short) 1, parse(kind, "-18446744073709551615"));
    assertRefused("Parameter 'p' expects uint16_t", kind, "65536");
    assertRefused("Parameter 'p' expects uint16_t", kind, "-1");
    assertRefused("Parameter 'p' expects uint64", kind, "x");
    assertEquals("65535", kind.print((short) -1));
  }

  /** {@code -global hpet.hpet-intcap=...}. */
  @Test
  void words() {
    PropertyKind<Integer> kind = PropertyKinds.UINT32;
    assertEquals("uint32", kind.typeName());
    for (String text : List.of("4294967295", "0xffffffff", "+0xffffffff", "037777777777")) {
      assertEquals(-1, parse(kind, text), text);
    }
    assertEquals(-1, parse(kind, "-18446744069414584321"));
    for (String text :
        List.of(
            "4294967296",
            "-1",
            "-4294967295",
            "-2147483648",
            "-18446744069414584320",
            "0x100000000",
            "0x1ffffffff",
            "040000000000")) {
      assertRefused("Parameter 'p' expects uint32_t", kind, text);
    }
    assertEquals("4294967295", kind.print(-1));
    assertEquals("2147483648", kind.print(Integer.MIN_VALUE));
  }

  @Test
  void doubleWords() {
    PropertyKind<Long> kind = PropertyKinds.UINT64;
    assertEquals("uint64", kind.typeName());
    assertEquals(-1L, parse(kind, "18446744073709551615"));
    assertEquals(-1L, parse(kind, "-1"));
    assertEquals(1L, parse(kind, "-18446744073709551615"));
    assertEquals(Long.MIN_VALUE, parse(kind, "0x8000000000000000"));
    assertEquals(Long.MIN_VALUE, parse(kind, "-9223372036854775808"));
    assertEquals(Long.MAX_VALUE, parse(kind, "-9223372036854775809"));
    assertEquals("18446744073709551615", kind.print(-1L));
  }

  /** {@code -global PIIX3.rombar=...}. */
  @Test
  void signedWords() {
    PropertyKind<Integer> kind = PropertyKinds.INT32;
    assertEquals("int32", kind.typeName());
    assertEquals(-1, parse(kind, "-1"));
    assertEquals(5, parse(kind, " 5"));
    assertEquals(5, parse(kind, "+5"));
    assertEquals(Integer.MAX_VALUE, parse(kind, "0x7fffffff"));
    assertEquals(Integer.MIN_VALUE, parse(kind, "-2147483648"));
    assertEquals(Integer.MIN_VALUE, parse(kind, "-0x80000000"));
    for (String text :
        List.of(
            "2147483648",
            "-2147483649",
            "0x80000000",
            "0xffffffff",
            "9223372036854775807",
            "-9223372036854775808")) {
      assertRefused("Parameter 'p' expects int32_t", kind, text);
    }
    for (String text :
        List.of(
            "9223372036854775808",
            "-9223372036854775809",
            "18446744073709551615",
            "5 ",
            "x",
            "",
            "08",
            "-",
            "1e3",
            "0x",
            "5-7",
            "1,2")) {
      assertRefused("Parameter 'p' expects int64", kind, text);
    }
    assertEquals("-1", kind.print(-1));
  }

  @Test
  void signedDoubleWords() {
    PropertyKind<Long> kind = PropertyKinds.INT64;
    assertEquals("int64", kind.typeName());
    assertEquals(Long.MAX_VALUE, parse(kind, "9223372036854775807"));
    assertEquals(Long.MIN_VALUE, parse(kind, "-9223372036854775808"));
    assertRefused("Parameter 'p' expects int64", kind, "9223372036854775808");
    assertRefused("Parameter 'p' expects int64", kind, "-9223372036854775809");
    assertRefused("Parameter 'p' expects int64", kind, "5 ");
    assertEquals("-9223372036854775808", kind.print(Long.MIN_VALUE));
  }

  @Test
  void printedNumbersAreReadBack() {
    for (int value = 0; value < 256; value++) {
      String text = PropertyKinds.UINT8.print((byte) value);
      assertEquals(Integer.toString(value), text);
      assertEquals((byte) value, parse(PropertyKinds.UINT8, text));
    }
    assertEquals("uint8", PropertyKinds.UINT8.typeName());
    assertEquals("", PropertyKinds.UINT8.description());
  }

  @Test
  void strings() {
    PropertyKind<String> kind = PropertyKinds.STRING;
    assertEquals("str", kind.typeName());
    for (String text : List.of("", " a b ", "on", "\u0665")) {
      assertEquals(text, parse(kind, text));
      assertEquals(text, kind.print(text));
    }
    assertEquals("", kind.print(null));
  }

  /** An object with a character device and a string. */
  private static final class Holder extends QomObject {
    static final TypeInfo<Holder, ObjectClass> TYPE =
        QomObject_Qom.TYPE
            .subtype("holder", Holder.class)
            .constructor(Holder::new)
            .classInit(
                c ->
                    c.addProperties(
                        List.of(
                            Property.of(
                                "chardev",
                                Holder.class,
                                PropertyKinds.CHARDEV,
                                h -> h.chardev,
                                (h, v) -> h.chardev = v),
                            Property.of(
                                    "n",
                                    Holder.class,
                                    PropertyKinds.UINT8,
                                    h -> h.n,
                                    (h, v) -> h.n = v)
                                .withDefault("0x7"),
                            Property.of(
                                "text",
                                Holder.class,
                                PropertyKinds.STRING,
                                h -> h.text,
                                (h, v) -> h.text = v))))
            .build();

    CharBackend chardev = new CharBackend();
    byte n;
    String text;
  }

  @Test
  void characterDevicesAreFoundByTheirId() {
    MemoryChardev line = new MemoryChardev("c0");
    PropertyContext context = id -> id.equals("c0") ? Optional.of(line) : Optional.empty();
    Holder holder = Holder.TYPE.create();
    assertEquals("", holder.getProperty("chardev"));
    QomException e =
        assertThrows(QomException.class, () -> holder.setProperty("chardev", "nosuch", context));
    assertEquals("Property 'holder.chardev' can't find value 'nosuch'", e.getMessage());
    holder.setProperty("chardev", "", context);
    assertTrue(holder.chardev.chardev().isEmpty());
    holder.setProperty("chardev", "c0", context);
    assertEquals("c0", holder.getProperty("chardev"));
    assertSame(line, holder.chardev.chardev().orElseThrow());
    assertEquals("str", PropertyKinds.CHARDEV.typeName());
    assertEquals("ID of a chardev to use as a backend", PropertyKinds.CHARDEV.description());
  }

  @Test
  void aCharacterDeviceIsNotReplaced() {
    MemoryChardev first = new MemoryChardev("c0");
    MemoryChardev second = new MemoryChardev("c1");
    PropertyContext context = id -> Optional.of(id.equals("c0") ? first : second);
    Holder holder = Holder.TYPE.create();
    holder.setProperty("chardev", "c0", context);
    QomException e =
        assertThrows(QomException.class, () -> holder.setProperty("chardev", "c1", context));
    assertEquals("chardev=c1 conflicts, and override is not implemented", e.getMessage());
    assertEquals("c0", holder.getProperty("chardev"));
    new CharBackend().connect(second);
  }

  @Test
  void propertiesStartAtTheirDefaults() {
    Holder holder = Holder.TYPE.create();
    Property<?, ?> property = (Property<?, ?>) Holder.TYPE.objectClass().properties().get("n");
    assertEquals(Optional.of("0x7"), property.defaultValue());
    assertEquals(Optional.of(7L), property.defaultJson());
    assertSame(PropertyKinds.UINT8, property.kind());
    assertEquals("7", holder.getProperty("n"));
    assertNull(holder.text);
    assertEquals(
        Optional.empty(), Holder.TYPE.objectClass().properties().get("text").defaultJson());
    holder.setProperty("n", "8", PropertyContext.EMPTY);
    assertEquals("8", holder.getProperty("n"));
    assertThrows(QomException.class, () -> holder.setProperty("n", "300", PropertyContext.EMPTY));
    assertEquals("8", holder.getProperty("n"), "a refused value changes nothing");
  }
}
