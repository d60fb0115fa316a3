// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.Property;
import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.system.machine.Machine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The devices of a machine by their buses: {@code info qtree}. */
final class DeviceTree {
  private final StringBuilder text = new StringBuilder();
  private final boolean brief;

  private DeviceTree(boolean brief) {
    this.brief = brief;
  }

  static String of(Machine machine, boolean brief) {
    DeviceTree tree = new DeviceTree(brief);
    tree.print(machine.systemBus(), 0);
    return tree.text.toString();
  }

  private void line(int indent, String format, Object... arguments) {
    text.append(" ".repeat(indent)).append(format.formatted(arguments)).append('\n');
  }

  private void print(Bus bus, int indent) {
    line(indent, "bus: %s", bus.busName());
    line(indent + 2, "type %s", bus.typeName());
    List<Device> devices = bus.devices();
    // QEMU shows the latest first.
    for (int i = devices.size() - 1; i >= 0; i--) {
      print(devices.get(i), indent + 2);
    }
  }

  private void print(Device device, int indent) {
    line(indent, "dev: %s, id \"%s\"", device.typeName(), device.id().orElse(""));
    if (!brief) {
      printLines(device, indent + 2);
      printClocks(device, indent + 2);
      printProperties(device, indent + 2);
      printRegions(device, indent + 2);
    }
    for (QomObject child : device.children().values()) {
      if (child instanceof Bus bus) {
        print(bus, indent + 2);
      }
    }
  }

  /** The names of lines that came last first, as QEMU shows them. */
  private void printLines(Device device, int indent) {
    Set<String> names = new LinkedHashSet<>(device.gpioOuts().keySet());
    names.addAll(device.gpioIns().keySet());
    List<String> latestFirst = new ArrayList<>(names);
    Collections.reverse(latestFirst);
    for (String name : latestFirst) {
      printCount(indent, "gpio-in", name, device.gpioIn(name).size());
      printCount(indent, "gpio-out", name, device.gpioOut(name).size());
    }
  }

  private void printCount(int indent, String what, String name, int count) {
    if (count > 0) {
      line(indent, "%s \"%s\" %d", what, name, count);
    }
  }

  private void printClocks(Device device, int indent) {
    for (Map.Entry<String, QomObject> child : device.children().entrySet()) {
      if (child.getValue() instanceof ClockInput clock) {
        line(indent, "clock-in \"%s\" freq_hz=%s", child.getKey(), HumanText.frequency(clock.hz()));
      }
    }
  }

  /** Those of the device's own type first, then its ancestors'. */
  private void printProperties(Device device, int indent) {
    for (TypeInfo<?, ?> type = device.objectClass().type();
        type != null;
        type = type.parent().orElse(null)) {
      for (ObjectProperty property : own(type)) {
        if (property instanceof Property<?, ?>) {
          line(indent, "%s = %s", property.name(), HumanText.of(property, device));
        }
      }
    }
  }

  private static Collection<ObjectProperty> own(TypeInfo<?, ?> type) {
    List<ObjectProperty> own = new ArrayList<>(type.objectClass().properties().values());
    type.parent().ifPresent(parent -> own.removeAll(parent.objectClass().properties().values()));
    return own;
  }

  private void printRegions(Device device, int indent) {
    if (device instanceof SysBusDevice onSystemBus) {
      for (MemoryRegion region : onSystemBus.mmio()) {
        line(indent, "mmio %016x/%016x", region.address(), region.size());
      }
    }
  }
}
