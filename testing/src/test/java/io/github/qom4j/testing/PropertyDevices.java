// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.MacAddress;
import io.github.qom4j.property.OnOffAuto;
import io.github.qom4j.property.PciAddress;
import io.github.qom4j.qdev.Device;
import java.util.UUID;

/** A device for each kind of property. */
final class PropertyDevices {
  private PropertyDevices() {}

  @QomType("bool-device")
  static class BoolDevice extends Device {
    @Property boolean value;
  }

  @QomType("uint8-device")
  static class Uint8Device extends Device {
    @Property byte value;
  }

  @QomType("uint16-device")
  static class Uint16Device extends Device {
    @Property short value;
  }

  @QomType("uint32-device")
  static class Uint32Device extends Device {
    @Property int value;
  }

  @QomType("uint64-device")
  static class Uint64Device extends Device {
    @Property long value;
  }

  @QomType("int32-device")
  static class Int32Device extends Device {
    @Property(signed = true)
    int value;
  }

  @QomType("int64-device")
  static class Int64Device extends Device {
    @Property(signed = true)
    long value;
  }

  @QomType("range-device")
  static class RangeDevice extends Device {
    @Property(min = 1, max = 200, defaultValue = "8")
    byte value;
  }

  @QomType("signed-range-device")
  static class SignedRangeDevice extends Device {
    @Property(min = -5, max = 5, signed = true)
    int value;
  }

  @QomType("mask-device")
  static class MaskDevice extends Device {
    @Property(mask = 0x3f)
    long value;
  }

  @QomType("size-device")
  static class SizeDevice extends Device {
    @Property(size = true, defaultValue = "4k")
    long value;
  }

  @QomType("size32-device")
  static class Size32Device extends Device {
    @Property(size = true)
    int value;
  }

  @QomType("string-device")
  static class StringDevice extends Device {
    @Property String value;
  }

  enum Route {
    DIRECT,
    ROUND_ABOUT,
    _2ND_CLASS
  }

  @QomType("enum-device")
  static class EnumDevice extends Device {
    @Property(defaultValue = "round-about")
    Route value;
  }

  @QomType("on-off-auto-device")
  static class OnOffAutoDevice extends Device {
    @Property(defaultValue = "auto")
    OnOffAuto value;
  }

  @QomType("mac-device")
  static class MacDevice extends Device {
    @Property MacAddress value;
  }

  @QomType("uuid-device")
  static class UuidDevice extends Device {
    @Property UUID value;
  }

  @QomType("random-uuid-device")
  static class RandomUuidDevice extends Device {
    @Property(defaultValue = "auto")
    UUID value;
  }

  @QomType("pci-address-device")
  static class PciAddressDevice extends Device {
    @Property PciAddress value;
  }

  @QomType("fixed-pci-address-device")
  static class FixedPciAddressDevice extends Device {
    @Property(defaultValue = "1f.2")
    PciAddress value;
  }

  @QomType("integer-list-device")
  static class IntegerListDevice extends Device {
    @Property int[] value;
  }

  @QomType("signed-list-device")
  static class SignedListDevice extends Device {
    @Property(signed = true, min = -9, max = 9)
    long[] value;
  }

  @QomType("string-list-device")
  static class StringListDevice extends Device {
    @Property String[] value;
  }

  @QomType("enum-list-device")
  static class EnumListDevice extends Device {
    @Property Route[] value;
  }

  @QomType("mac-list-device")
  static class MacListDevice extends Device {
    @Property MacAddress[] value;
  }

  @QomType("link-device")
  static class LinkDevice extends Device {
    @Property BoolDevice value;
  }

  @QomType("weak-link-device")
  static class WeakLinkDevice extends Device {
    @Property(weak = true, settableAfterRealize = true)
    BoolDevice value;
  }

  @QomType("region-device")
  static class RegionDevice extends Device {
    @Property MemoryRegion value;
  }

  @QomType("chardev-device")
  static class ChardevDevice extends Device {
    @Property CharBackend value;
  }

  /** What is said of a property. */
  @QomType("facts-device")
  static class FactsDevice extends Device {
    /** Rate of the {@code crystal} on the board. The data sheet calls it XTAL. */
    @Property(unit = "Hz", defaultValue = "0x10", max = 1000)
    int rate;

    /** Rate of the crystal in other words, which nobody needs. */
    @Property(value = "x-speed", deprecatedSince = "2.0", replacement = "rate")
    int speed;

    @Property(settableAfterRealize = true)
    int volume;

    @Property boolean fast;
  }

  /** A device that shows the properties of its part. */
  @QomType("wrapping-device")
  static class WrappingDevice extends Device {
    @Property boolean fast;

    public void wrap(Device part) {
      addAliases(addChild("part", part));
      addAlias("pace", part, "rate");
      addAlias("inner", this, "part");
    }
  }
}
