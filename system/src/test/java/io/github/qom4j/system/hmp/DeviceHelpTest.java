// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.OnOffAuto;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyKind;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.sysbus.SysBusDevice_Qom;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What QEMU 10.0.2 prints for {@code -device TYPE,help}. */
class DeviceHelpTest {
  @Test
  void pl011() {
    assertEquals(
        """
        pl011 options:
          chardev=<str>          - ID of a chardev to use as a backend
          clk=<child<clock>>
          migrate-clk=<bool>     - on/off (default: on)
          pl011[0]=<child<memory-region>>
          sysbus-irq[0]=<link<irq>>
          sysbus-irq[1]=<link<irq>>
          sysbus-irq[2]=<link<irq>>
          sysbus-irq[3]=<link<irq>>
          sysbus-irq[4]=<link<irq>>
          sysbus-irq[5]=<link<irq>>
        """,
        DeviceHelp.of("pl011"));
    assertEquals(
        DeviceHelp.of("pl011").replace("pl011 options", "pl011_luminary options"),
        DeviceHelp.of("pl011_luminary"));
  }

  /** QEMU's HPET gets its lines when it is realized, ours when it is made. */
  @Test
  void hpet() {
    String withoutLines =
        DeviceHelp.of("hpet")
            .lines()
            .filter(line -> !line.matches("  (sysbus-irq|unnamed-gpio-(in|out))\\[\\d+].*"))
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        hpet options:
          hpet-intcap=<uint32>   -  (default: 0)
          hpet-offset-saved=<bool> - on/off (default: on)
          hpet[0]=<child<memory-region>>
          msi=<bool>             - on/off (default: off)
          timers=<uint8>         -  (default: 3)\
        """,
        withoutLines);
  }

  private static final class Card extends Device {
    private Card() {}
  }

  private static TypeInfo<Card, DeviceClass> type(String name, List<Property<Card, ?>> properties) {
    return Device_Qom.TYPE
        .subtype(name, Card.class)
        .constructor(Card::new)
        .classInit(c -> c.addProperties(properties))
        .build();
  }

  private static <V> Property<Card, V> property(String name, PropertyKind<V> kind) {
    return Property.of(name, Card.class, kind, card -> null, (card, value) -> {});
  }

  /** The lines are those of rocker, vmgenid, virtio-net-pci, e1000 and scsi-hd. */
  @Test
  void theKindsOfProperties() {
    assertEquals(
        """
        card options:
          addr=<str>             - Slot and optional function number, example: 06.0 or 06 (default: -1)
          disable-legacy=<OnOffAuto> - on/off/auto (default: auto)
          guid=<str>             - UUID (aka GUID) or "auto" for random value (default) (default: auto)
          mac=<str>              - Ethernet 6-byte MAC Address, example: 52:54:00:12:34:56
          opt_io_size=<size>     -  (default: 0)
          ports=<list>           -  (default: [])
          rombar=<int32>         -  (default: -1)
          romsize=<uint32>       -  (default: 4294967295)
        """,
        DeviceHelp.of(
            type(
                "card",
                List.of(
                    property("ports", PropertyKinds.list(PropertyKinds.STRING, String[].class)),
                    property("guid", PropertyKinds.UUID).withDefault("auto"),
                    property("disable-legacy", PropertyKinds.values(OnOffAuto.class))
                        .withDefault("auto"),
                    property("mac", PropertyKinds.MAC_ADDRESS),
                    property("addr", PropertyKinds.PCI_ADDRESS),
                    property("romsize", PropertyKinds.UINT32).withDefault("4294967295"),
                    property("rombar", PropertyKinds.INT32).withDefault("-1"),
                    property("opt_io_size", PropertyKinds.SIZE32)))));
  }

  @Test
  void noOptions() {
    assertEquals("There are no options for card.\n", DeviceHelp.of(type("card", List.of())));
  }

  private static String error(String type) {
    return assertThrows(QomException.class, () -> DeviceHelp.of(type)).getMessage();
  }

  @Test
  void noDevices() {
    assertEquals("Device 'nosuch' not found", error("nosuch"));
    String noDevice = "Parameter 'typename' expects a non-abstract device type";
    assertEquals(noDevice, error(SysBusDevice_Qom.TYPE_NAME));
    assertEquals(noDevice, error("object"));
  }
}
