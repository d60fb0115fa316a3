// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.hmp.HumanMonitor;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.TestMachine;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Devices are plugged in and out while the machine runs. The messages are those of QEMU 10.0.2. */
class DeviceCommandsTest {
  private static final String DONE = "{'return': {}}|";

  private final Machine machine = TestMachine.withController();
  private final MemoryChardev line = new MemoryChardev("monitor");

  @BeforeEach
  void negotiate() {
    QmpMonitor.start(machine, line);
    ask("qmp_capabilities", "");
  }

  /** Times as T, double quotes as single ones, ends of lines as bars. */
  private String ask(String command, String arguments) {
    line.takeOutput();
    line.input(
        "{'execute':'%s','arguments':{%s}}"
            .formatted(command, arguments)
            .getBytes(StandardCharsets.UTF_8));
    line.pump();
    return new String(line.takeOutput(), StandardCharsets.UTF_8)
        .replaceAll("\"timestamp\": \\{\"seconds\": [0-9]+, \"microseconds\": [0-9]+}", "T")
        .replace('"', '\'')
        .replace("\r\n", "|");
  }

  private static String error(String errorClass, String description) {
    return "{'error': {'class': '%s', 'desc': '%s'}}|".formatted(errorClass, description);
  }

  private String human(String command) {
    return Bql.call(() -> new HumanMonitor(machine).run(command));
  }

  @Test
  void aDeviceComesAndGoes() {
    String before = human("info qtree") + human("info qom-tree");
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'a','watts':25"));
    assertEquals(
        "{'return': 25}|", ask("qom-get", "'path':'/machine/peripheral/a','property':'watts'"));
    assertEquals("{'return': true}|", ask("qom-get", "'path':'a','property':'hotplugged'"));
    assertEquals(
        "{'return': '/machine/peripheral/c/test.0'}|",
        ask("qom-get", "'path':'a','property':'parent_bus'"));
    assertEquals(
        "{T, 'event': 'DEVICE_DELETED', 'data': {'device': 'a', 'path':"
            + " '/machine/peripheral/a'}}|"
            + DONE,
        ask("device_del", "'id':'a'"));
    assertEquals(before, human("info qtree") + human("info qom-tree"));
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'a'"));
  }

  /** As in QEMU, the event tells of the end of the device, not of its leaving. */
  @Test
  void aDeviceLastsAsLongAsALinkToIt() {
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'a'"));
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'b','peer':'a'"));
    assertEquals(
        "{'return': '/machine/peripheral/a'}|", ask("qom-get", "'path':'b','property':'peer'"));
    assertEquals(DONE, ask("device_del", "'id':'a'"));
    assertEquals("{'return': ''}|", ask("qom-get", "'path':'b','property':'peer'"));
    assertTrue(ask("device_del", "'id':'a'").contains("Device 'a' not found"));
    assertEquals(
        deleted("a") + deleted("b") + DONE,
        ask("device_del", "'id':'b'"),
        "what is held goes before what holds it");
  }

  private static String deleted(String id) {
    return "{T, 'event': 'DEVICE_DELETED', 'data': {'device': '%1$s', 'path': '%2$s/%1$s'}}|"
        .formatted(id, "/machine/peripheral");
  }

  @Test
  void anIdMayLookLikeAPath() {
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'a/b'"));
    assertTrue(ask("device_del", "'id':'a/b'").endsWith(DONE));
  }

  @Test
  void aDeviceWithoutAnIdIsFoundByItsPath() {
    assertEquals(DONE, ask("device_add", "'driver':'test-card'"));
    assertEquals(
        "{T, 'event': 'DEVICE_DELETED', 'data': {'path': '/machine/peripheral-anon/device[0]'}}|"
            + DONE,
        ask("device_del", "'id':'/machine/peripheral-anon/device[0]'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'driver':'nosuch'; 'nosuch' is not a valid device model name",
        "'driver':'container'; 'container' is not a valid device model name",
        "'driver':'sys-bus-device'; Parameter 'driver' expects a non-abstract device type",
        "'driver':'pl011'; Parameter 'driver' expects a pluggable device type",
        "'driver':'qom4j-pc-lines'; Parameter 'driver' expects a pluggable device type",
        "'driver':'test-loose'; Device 'test-loose' can not be hotplugged on this machine",
        "'driver':'test-controller'; Bus 'main-system-bus' does not support hotplugging",
        "'driver':'test-card','id':'c'; Duplicate device ID 'c'",
        "'driver':'test-card','nosuch':1; Property 'test-card.nosuch' not found",
        "'driver':'test-card','watts':'1'; Parameter 'watts' expects uint64",
        "'driver':'test-card','watts':76; the slot gives 75 watts, not 76",
        "'driver':'test-card','bus':'nosuch'; Bus 'nosuch' not found",
        "'driver':'test-card','bus':'main-system-bus'; Device 'test-card' can't go on System bus",
        "'driver':'test-card','bus':'/pl011'; Device 'pl011' has no child bus",
        "'driver':'test-card','bus':5; Invalid parameter type for 'bus', expected: string",
        "'id':'x'; Parameter 'driver' is missing",
        "'driver':'test-card','type':'x'; Property 'test-card.type' is not writable",
        "'driver':'test-card','realized':true; Property 'test-card.realized' is set when the device"
            + " is plugged in",
      })
  void whatCannotBePluggedInLeavesNothing(String arguments, String description) {
    String before = human("info qtree") + human("info qom-tree");
    assertEquals(error("GenericError", description), ask("device_add", arguments));
    assertEquals(before, human("info qtree") + human("info qom-tree"));
  }

  @Test
  void aBusHasSoManySlots() {
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'a','bus':'test.0'"));
    assertEquals(DONE, ask("device_add", "'driver':'test-card','id':'b','bus':'test.0'"));
    assertEquals(
        error("GenericError", "No 'test-bus' bus found for device 'test-card'"),
        ask("device_add", "'driver':'test-card'"));
    assertEquals(
        error("GenericError", "Bus 'test.0' is full"),
        ask("device_add", "'driver':'test-card','bus':'test.0'"));
  }

  @Test
  void whatCannotBeTakenOut() {
    assertEquals(
        error("DeviceNotFound", "Device 'nosuch' not found"), ask("device_del", "'id':'nosuch'"));
    assertEquals(
        error("GenericError", "/machine is not a device"), ask("device_del", "'id':'/machine'"));
    assertEquals(
        error("GenericError", "Bus 'main-system-bus' does not support hotplugging"),
        ask("device_del", "'id':'/machine/unattached/device[3]'"));
  }

  @Test
  void peopleDoTheSame() {
    assertEquals("", human("device_add test-card,id=a,watts=0x10"));
    assertEquals("16\n", human("qom-get a watts"));
    assertEquals(
        "Error: Parameter 'watts' expects integer\n", human("device_add test-card,watts=x"));
    assertEquals("", human("device_del a"));
    assertEquals("Error: Device 'a' not found\n", human("device_del a"));
  }

  @Test
  void typesAreListedByWhatTheyAreFor() {
    String list = human("device_add help");
    assertTrue(
        list.startsWith(
            """
            Controller/Bridge/Hub devices:
            name "test-loose", desc "Lies about"

            USB devices:
            name "test-loose", desc "Lies about"

            Misc devices:
            name "test-card", bus test-bus

            Uncategorized devices:
            """),
        list);
    assertFalse(list.contains("pl011"), list);
    String all = human("info qdm");
    assertTrue(all.contains("name \"qom4j-pc-lines\", no-user\n"), all);
  }
}
