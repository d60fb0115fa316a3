// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.qom4j.error.QomException;
import io.github.qom4j.log.Log;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A device for each kind of property: what it takes, what it answers, and what it says to the rest.
 * The words were seen with {@code device_add}, {@code -device} and {@code -global} of QEMU 10.0.
 */
class PropertyDevicesTest {
  private static final BigInteger TWO_TO_64 = BigInteger.TWO.pow(64);

  private static Device device(String kind) {
    return (Device) Types.find(kind + "-device").orElseThrow().create();
  }

  /** What the property is once it is set, or why it is not. */
  private static Object set(String kind, PropertyInput input) {
    Device device = device(kind);
    try {
      device.setProperty("value", input, PropertyContext.EMPTY);
      return device.property("value").get(device);
    } catch (QomException e) {
      return e.getMessage();
    }
  }

  private static Stream<Arguments> rows(String kind, Object... inputsAndAnswers) {
    return Stream.iterate(0, i -> i < inputsAndAnswers.length, i -> i + 2)
        .map(i -> arguments(kind, inputsAndAnswers[i], inputsAndAnswers[i + 1]));
  }

  @ParameterizedTest
  @MethodSource
  void whatUsersType(String kind, String text, Object answer) {
    assertEquals(answer, set(kind, PropertyInput.text(text)));
  }

  static Stream<Arguments> whatUsersType() {
    return Stream.of(
            rows("bool", "on", true, "no", false, "x", "Parameter 'value' expects 'on' or 'off'"),
            rows("uint8", "255", 255L, "256", "Parameter 'value' expects uint8_t"),
            rows("uint16", "0xffff", 65535L, "-1", "Parameter 'value' expects uint16_t"),
            rows("uint32", "4k", "Parameter 'value' expects uint64", "4294967295", 4294967295L),
            rows("uint64", "-1", TWO_TO_64.subtract(BigInteger.ONE), "010", 8L),
            rows("int32", "-1", -1L, "0x80000000", "Parameter 'value' expects int32_t"),
            rows("int64", "-2", -2L, "x", "Parameter 'value' expects int64"),
            rows(
                "range",
                "1",
                1L,
                "200",
                200L,
                "0",
                "Parameter 'value' expects a value between 1 and 200",
                "201",
                "Parameter 'value' expects a value between 1 and 200",
                "256",
                "Parameter 'value' expects uint8_t"),
            rows(
                "signed-range",
                "-5",
                -5L,
                "-6",
                "Parameter 'value' expects a value between -5 and 5"),
            rows(
                "mask",
                "0x3f",
                63L,
                "0xff",
                "Property value for 'value' has bits outside mask '0x3f'",
                "-1",
                "Property value for 'value' has bits outside mask '0x3f'"),
            rows(
                "size",
                "4k",
                4096L,
                "1.5k",
                1536L,
                "3b",
                3L,
                "0x10",
                16L,
                "2G",
                2147483648L,
                "3.7",
                "Parameter 'value' expects a non-negative number below 2^64",
                "0x10k",
                "Parameter 'value' expects a non-negative number below 2^64",
                "1e3",
                "Parameter 'value' expects a non-negative number below 2^64",
                "4KB",
                "Parameter 'value' expects a non-negative number below 2^64",
                "512 ",
                "Parameter 'value' expects a non-negative number below 2^64",
                "",
                "Parameter 'value' expects a non-negative number below 2^64",
                "-1",
                "Value '-1' is out of range for parameter 'value'",
                "16E",
                "Value '16E' is out of range for parameter 'value'"),
            rows(
                "size32",
                "1G",
                1073741824L,
                "8G",
                "Property size32-device.value doesn't take value 8589934592 (maximum:"
                    + " 4294967295)"),
            rows("string", " a b ", " a b ", "", ""),
            rows(
                "enum",
                "direct",
                "direct",
                "2nd-class",
                "2nd-class",
                "DIRECT",
                "Parameter 'value' does not accept value 'DIRECT'",
                "round_about",
                "Parameter 'value' does not accept value 'round_about'"),
            rows(
                "on-off-auto",
                "on",
                "on",
                "auto",
                "auto",
                "1",
                "Parameter 'value' does not accept value '1'"),
            rows(
                "mac",
                "52:54:00:12:34:AB",
                "52:54:00:12:34:ab",
                "52-54-00-12:34:56",
                "52:54:00:12:34:56",
                "525400123456",
                "Property 'mac-device.value' doesn't take value '525400123456'",
                "52:54:00:12:34:567",
                "Property 'mac-device.value' doesn't take value '52:54:00:12:34:567'"),
            rows(
                "uuid",
                "00112233-4455-6677-8899-AABBCCDDEEFF",
                "00112233-4455-6677-8899-aabbccddeeff",
                "AUTO",
                "Property 'uuid-device.value' doesn't take value 'AUTO'",
                "0-0-0-0-0",
                "Property 'uuid-device.value' doesn't take value '0-0-0-0-0'"),
            rows(
                "pci-address",
                "5",
                40L,
                "1f.7",
                255L,
                "0x10",
                128L,
                "20",
                "Property 'pci-address-device.value' doesn't take value '20'",
                "5.8",
                "Property 'pci-address-device.value' doesn't take value '5.8'",
                "-1",
                "Property 'pci-address-device.value' doesn't take value '-1'"),
            rows(
                "integer-list",
                "",
                List.of(),
                "7",
                List.of(7L),
                "1-3,0x10",
                List.of(1L, 2L, 3L, 16L),
                "3-1",
                "Parameter 'value' expects list of uint64 values or ranges",
                "1-",
                "Parameter 'value' expects list of uint64 values or ranges",
                "0-70000",
                "Parameter 'value' expects list of uint64 values or ranges",
                "0-65535,1",
                "Parameter 'value' expects list of uint64 values or ranges",
                "-1",
                "Parameter 'value' expects uint32_t",
                "4294967296",
                "Parameter 'value' expects uint32_t"),
            rows(
                "signed-list",
                "-3--1,9",
                List.of(-3L, -2L, -1L, 9L),
                "10",
                "Parameter 'value' expects a value between -9 and 9",
                "x",
                "Parameter 'value' expects list of int64 values or ranges"),
            rows("string-list", "a,,b", List.of("a", "", "b"), "1-3", List.of("1-3")),
            rows(
                "enum-list",
                "direct,2nd-class",
                List.of("direct", "2nd-class"),
                "direct,x",
                "Parameter 'value' does not accept value 'x'"),
            rows(
                "mac-list",
                "52:54:00:12:34:56",
                List.of("52:54:00:12:34:56"),
                "x",
                "Property 'mac-list-device.value' doesn't take value 'x'"),
            rows("link", "", "", "/x", "Device '/x' not found"),
            rows("region", "", "", "/x", "Device '/x' not found"),
            rows("chardev", "", "", "c0", "Property 'chardev-device.value' can't find value 'c0'"))
        .flatMap(rows -> rows);
  }

  @ParameterizedTest
  @MethodSource
  void whatIsAmongKeysAndValues(String kind, String text, Object answer) {
    assertEquals(answer, set(kind, PropertyInput.keyValue(text)));
  }

  static Stream<Arguments> whatIsAmongKeysAndValues() {
    return Stream.of(
            rows("bool", "x", "Parameter 'value' expects 'on' or 'off'"),
            rows("uint16", "", "Parameter 'value' expects integer"),
            rows("uint16", "65536", "Parameter 'value' expects uint16_t"),
            rows("int32", "18446744073709551616", "Parameter 'value' expects integer"),
            rows("int32", "4294967296", "Parameter 'value' expects int32_t"),
            rows("size", "4K", 4096L, "-1", "Parameter 'value' expects size"),
            rows("size", "1.5", "Parameter 'value' expects size"),
            rows(
                "size32",
                "4294967296",
                "Property size32-device.value doesn't take value 4294967296 (maximum:"
                    + " 4294967295)"),
            rows("on-off-auto", "", "Parameter 'value' does not accept value ''"),
            rows("integer-list", "1", "Invalid parameter type for 'value', expected: array"),
            rows("string-list", "a", "Invalid parameter type for 'value', expected: array"))
        .flatMap(rows -> rows);
  }

  @ParameterizedTest
  @MethodSource
  void whatComesAsJson(String kind, Object json, Object answer) {
    assertEquals(answer, set(kind, PropertyInput.json(json)));
  }

  static Stream<Arguments> whatComesAsJson() {
    String noInt = "Invalid parameter type for 'value', expected: integer";
    String noText = "Invalid parameter type for 'value', expected: string";
    String noArray = "Invalid parameter type for 'value', expected: array";
    return Stream.of(
            rows("bool", true, true, 1L, "Invalid parameter type for 'value', expected: boolean"),
            rows("bool", "on", "Invalid parameter type for 'value', expected: boolean"),
            rows("uint16", 99L, 99L, "5", "Parameter 'value' expects uint64"),
            rows("uint16", 1.5, "Parameter 'value' expects uint64"),
            rows("uint16", -1L, "Parameter 'value' expects uint16_t"),
            rows("uint16", TWO_TO_64, "Parameter 'value' expects uint64"),
            rows("int32", -1L, -1L, 1L << 40, "Parameter 'value' expects int32_t"),
            rows("int32", TWO_TO_64, noInt, true, noInt),
            rows("size", 4096L, 4096L, "4K", "Parameter 'value' expects uint64"),
            rows(
                "size32",
                -1L,
                "Property size32-device.value doesn't take value 18446744073709551615 (maximum:"
                    + " 4294967295)"),
            rows("string", "x", "x", 1L, noText),
            rows("on-off-auto", "off", "off", true, noText),
            rows("enum", "x", "Parameter 'value' does not accept value 'x'"),
            rows("mac", 1L, noText, "x", "Property 'mac-device.value' doesn't take value 'x'"),
            rows("uuid", 1L, noText),
            rows("link", 1L, noText, "x", "Device 'x' not found"),
            rows(
                "pci-address",
                99L,
                99L,
                -1L,
                -1L,
                300L,
                "Parameter 'value' expects a value between -1 and 255",
                1L << 40,
                "Parameter 'value' expects int32_t",
                TWO_TO_64,
                noInt,
                1.5,
                noInt,
                true,
                "Invalid parameter type for 'value', expected int or str",
                Map.of(),
                "Invalid parameter type for 'value', expected int or str"),
            rows("string-list", List.of("a", "b"), List.of("a", "b"), "a", noArray, 1L, noArray),
            rows(
                "string-list",
                List.of("a", 1L),
                "Invalid parameter type for 'value[1]', expected: string"),
            rows(
                "integer-list",
                List.of(1L, -1L),
                "Parameter 'value[1]' expects uint32_t",
                List.of("x"),
                "Parameter 'value[0]' expects uint64"),
            rows(
                "signed-list",
                List.of(10L),
                "Parameter 'value[0]' expects a value between -9 and 9"),
            rows(
                "enum-list",
                Arrays.asList("direct", "x"),
                "Parameter 'value[1]' does not accept value 'x'"))
        .flatMap(rows -> rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bool|bool|on/off|false",
        "uint8|uint8||0",
        "uint16|uint16||0",
        "uint32|uint32||0",
        "uint64|uint64||0",
        "int32|int32||0",
        "int64|int64||0",
        "range|uint8||8",
        "mask|uint64||0",
        "size|size||4096",
        "size32|size||0",
        "string|str||",
        "enum|Route|direct/round-about/2nd-class|round-about",
        "on-off-auto|OnOffAuto|on/off/auto|auto",
        "mac|str|Ethernet 6-byte MAC Address, example: 52:54:00:12:34:56|",
        "uuid|str|UUID (aka GUID) or \"auto\" for random value (default)|",
        "random-uuid|str|UUID (aka GUID) or \"auto\" for random value (default)|auto",
        "pci-address|str|Slot and optional function number, example: 06.0 or 06|-1",
        "fixed-pci-address|str|Slot and optional function number, example: 06.0 or 06|250",
        "integer-list|list||[]",
        "string-list|list||[]",
        "link|link<bool-device>||",
        "weak-link|link<bool-device>||",
        "region|link<memory-region>||",
        "chardev|str|ID of a chardev to use as a backend|"
      })
  void whatToolsShow(String kind, String type, String description, String defaultJson) {
    ObjectProperty property = device(kind).property("value");
    assertEquals(type, property.typeName());
    assertEquals(description == null ? "" : description, property.description());
    assertEquals(Optional.ofNullable(defaultJson), property.defaultJson().map(Object::toString));
  }

  @Test
  void itStartsAtItsDefault() {
    assertEquals("", device("string").getProperty("value"));
    assertEquals("8", device("range").getProperty("value"));
    assertEquals("4096", device("size").getProperty("value"));
    assertEquals("round-about", device("enum").getProperty("value"));
    assertEquals("00:00:00:00:00:00", device("mac").getProperty("value"));
    assertEquals("00000000-0000-0000-0000-000000000000", device("uuid").getProperty("value"));
    assertEquals("<unset>", device("pci-address").getProperty("value"));
    assertEquals("1f.2", device("fixed-pci-address").getProperty("value"));
    assertEquals("", device("integer-list").getProperty("value"));
  }

  @Test
  void aRandomUuidIsAnotherOneEachTime() {
    String one = device("random-uuid").getProperty("value");
    assertEquals(36, one.length());
    assertEquals(
        false, one.equals(device("random-uuid").getProperty("value")), () -> one + " twice");
  }

  @Test
  void aListIsSetOnce() {
    Device device = device("integer-list");
    device.setProperty("value", "", PropertyContext.EMPTY);
    device.setProperty("value", "1,2", PropertyContext.EMPTY);
    assertEquals("1,2", device.getProperty("value"));
    assertEquals(
        "array size property value may not be set more than once",
        assertThrows(
                QomException.class, () -> device.setProperty("value", "3", PropertyContext.EMPTY))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({"bool,on", "range,9", "mask,1", "size,1k", "enum,direct", "mac,1", "integer-list,1"})
  void itIsSetBeforeTheDeviceIsRealized(String kind, String text) {
    Device device = device(kind);
    device.realize();
    QomException e =
        assertThrows(
            QomException.class, () -> device.setProperty("value", text, PropertyContext.EMPTY));
    assertEquals(
        "Attempt to set property 'value' on anonymous device (type '%s-device') after it was realized"
            .formatted(kind),
        e.getMessage());
    device.setId("d1");
    assertEquals(
        "Attempt to set property 'value' on device 'd1' (type '%s-device') after it was realized"
            .formatted(kind),
        assertThrows(
                QomException.class, () -> device.setProperty("value", text, PropertyContext.EMPTY))
            .getMessage());
  }

  @Test
  void someAreSetAfterwards() {
    Device device = device("facts");
    device.realize();
    device.setProperty("volume", "11", PropertyContext.EMPTY);
    assertEquals("11", device.getProperty("volume"));
  }

  @Test
  void aWeakLinkForgetsWhatIsDestroyed() {
    Device device = device("weak-link");
    device.realize();
    Device target = device("bool");
    Device other = device("bool");
    QomObject root = Container.TYPE.create();
    root.addChild("target", target);
    root.addChild("other", other);
    device.setProperty("value", target);
    assertEquals("/target", device.getProperty("value"));
    target.destroy();
    assertEquals(null, ((PropertyDevices.WeakLinkDevice) device).value);
    device.setProperty("value", other);
    device.setProperty("value", (QomObject) null);
    other.destroy();
    assertEquals("", device.getProperty("value"));
  }

  @Test
  void aStrongLinkHoldsOn() {
    PropertyDevices.LinkDevice device = (PropertyDevices.LinkDevice) device("link");
    Device target = device("bool");
    device.setProperty("value", target);
    target.destroy();
    assertEquals(target, device.value);
    assertEquals("", device.getProperty("value"), "it has no path any more");
  }

  @Test
  void aLinkLeadsToItsTypeOnly() {
    Device device = device("link");
    assertEquals(
        "Invalid parameter type for 'value', expected: bool-device",
        assertThrows(QomException.class, () -> device.setProperty("value", device("uint8")))
            .getMessage());
  }

  @Test
  void valuesThatAreTypedInJava() {
    Device bool = device("bool");
    bool.setProperty("value", true);
    assertEquals(true, bool.getBoolean("value"));
    Device number = device("uint64");
    number.setProperty("value", -1);
    assertEquals(-1, number.getInteger("value"));
    assertEquals("18446744073709551615", number.getProperty("value"));
    assertEquals(
        "Invalid parameter type for 'value', expected: boolean",
        assertThrows(QomException.class, () -> number.getBoolean("value")).getMessage());
    assertEquals(
        "Invalid parameter type for 'value', expected: int",
        assertThrows(QomException.class, () -> bool.getInteger("value")).getMessage());
    assertEquals(
        "Invalid parameter type for 'value', expected: boolean",
        assertThrows(QomException.class, () -> bool.setProperty("value", 1)).getMessage());
  }

  private static Property<?, ?> facts(String name) {
    return (Property<?, ?>) device("facts").property(name);
  }

  @Test
  void whatTheDeclarationSays() {
    Property<?, ?> rate = facts("rate");
    assertEquals("Rate of the crystal on the board.", rate.summary());
    assertEquals("Hz", rate.unit());
    assertEquals(Optional.of("0 to 1000"), rate.kind().allowed());
    assertEquals(Optional.of(16L), rate.defaultJson());
    assertEquals(false, rate.isUnstable());
    assertEquals(Optional.empty(), rate.deprecatedSince());
    Property<?, ?> speed = facts("x-speed");
    assertEquals("Rate of the crystal in other words, which nobody needs.", speed.summary());
    assertEquals(true, speed.isUnstable());
    assertEquals(Optional.of("2.0"), speed.deprecatedSince());
    assertEquals(Optional.of("rate"), speed.replacement());
    assertEquals("", facts("volume").summary());
    assertEquals(
        Optional.of("bits of 0x3f"),
        ((Property<?, ?>) device("mask").property("value")).kind().allowed());
  }

  @Test
  void aDeprecatedPropertyIsWarnedOfOnce() {
    List<String> log = new ArrayList<>();
    Consumer<String> before = Log.setSink(log::add);
    try {
      assertThrows(
          QomException.class,
          () -> device("facts").setProperty("x-speed", "x", PropertyContext.EMPTY));
      device("facts").setProperty("x-speed", 5);
      device("facts").setProperty("x-speed", 6);
      device("facts").setProperty("rate", 6);
    } finally {
      Log.setSink(before);
    }
    assertEquals(
        List.of(
            "warning: Property 'facts-device.x-speed' is deprecated since 2.0; use 'rate' instead"),
        log);
  }

  @Test
  void aPartsPropertiesUnderOtherNames() {
    PropertyDevices.WrappingDevice device = (PropertyDevices.WrappingDevice) device("wrapping");
    Container.TYPE.create().addChild("x", device);
    Device part = device("facts");
    device.wrap(part);
    assertEquals(
        List.of("fast", "part", "rate", "x-speed", "volume", "pace", "inner"),
        device.properties().stream()
            .map(ObjectProperty::name)
            .filter(name -> !device("bool").hasProperty(name))
            .toList());
    device.setProperty("pace", "9", PropertyContext.EMPTY);
    assertEquals("9", part.getProperty("rate"));
    assertEquals(9, device.getInteger("rate"));
    assertEquals("uint32", device.property("pace").typeName());
    assertEquals("Rate of the crystal on the board.", device.property("pace").summary());
    assertEquals(Optional.of(16L), device.property("pace").defaultJson());
    assertEquals("link<facts-device>", device.property("inner").typeName());
    assertEquals("/x/part", device.getProperty("inner"));
    device.setProperty("fast", true);
    assertEquals(false, part.getBoolean("fast"), "the device has one of its own");
    assertEquals(
        "Parameter 'pace' expects a value between 0 and 1000",
        assertThrows(
                QomException.class, () -> device.setProperty("pace", "1001", PropertyContext.EMPTY))
            .getMessage());
    assertEquals(
        "Parameter 'pace' expects uint64",
        assertThrows(
                QomException.class,
                () -> device.setProperty("pace", PropertyInput.json("9"), PropertyContext.EMPTY))
            .getMessage());
    part.realize();
    assertEquals(
        "Attempt to set property 'rate' on anonymous device (type 'facts-device') after it was"
            + " realized",
        assertThrows(QomException.class, () -> device.setProperty("pace", 1)).getMessage());
    assertEquals(
        "Property 'facts-device.nosuch' not found",
        assertThrows(QomException.class, () -> device.addAlias("other", part, "nosuch"))
            .getMessage());
    assertEquals(
        "attempt to add duplicate property 'pace' to object (type 'wrapping-device')",
        assertThrows(QomException.class, () -> device.addAlias("pace", part, "rate")).getMessage());
  }
}
