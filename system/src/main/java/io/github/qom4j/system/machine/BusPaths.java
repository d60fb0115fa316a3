// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.Device;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds buses as users name them: a bus by its name, or a path of buses and devices from a bus or,
 * with a leading slash, from the system bus. Messages are QEMU's.
 */
final class BusPaths {
  private final Bus root;

  BusPaths(Bus root) {
    this.root = root;
  }

  /** Finds a bus of a kind, preferably one with room. */
  Optional<Bus> anyOf(Class<? extends Bus> kind) {
    return any(kind::isInstance);
  }

  private Optional<Bus> any(Predicate<Bus> wanted) {
    List<Bus> found = below(root).filter(wanted).toList();
    return found.stream()
        .filter(bus -> !bus.isFull())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static Stream<Bus> below(Bus bus) {
    return Stream.concat(
        Stream.of(bus),
        bus.devices().stream().flatMap(device -> device.buses().stream()).flatMap(BusPaths::below));
  }

  /** Finds the bus that a user names, which has room. */
  Bus find(String path) {
    Iterator<String> parts =
        Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).iterator();
    Bus bus = path.startsWith("/") ? root : start(parts.hasNext() ? parts.next() : "");
    while (parts.hasNext()) {
      Device device = device(bus, parts.next());
      bus = parts.hasNext() ? busOf(device, parts.next()) : onlyBusOf(device);
    }
    if (bus.isFull()) {
      throw refused("Bus '%s' is full", path);
    }
    return bus;
  }

  private Bus start(String name) {
    return any(bus -> bus.busName().equals(name))
        .orElseThrow(() -> refused("Bus '%s' not found", name));
  }

  /** An ID goes before the name of a type. */
  private static Device device(Bus bus, String name) {
    List<Device> devices = bus.devices();
    return Stream.concat(
            devices.stream().filter(device -> device.id().filter(name::equals).isPresent()),
            devices.stream().filter(device -> device.typeName().equals(name)))
        .findFirst()
        .orElseThrow(() -> new ObjectNotFoundException(name));
  }

  private static Bus busOf(Device device, String name) {
    return device.buses().stream()
        .filter(bus -> bus.busName().equals(name))
        .findFirst()
        .orElseThrow(() -> refused("Bus '%s' not found", name));
  }

  private static Bus onlyBusOf(Device device) {
    List<Bus> buses = device.buses();
    String name = device.id().orElse(device.typeName());
    if (buses.size() > 1) {
      throw refused("Device '%s' has multiple child buses", name);
    }
    return buses.stream()
        .findFirst()
        .orElseThrow(() -> refused("Device '%s' has no child bus", name));
  }

  private static QomException refused(String format, Object... arguments) {
    return new QomException(format.formatted(arguments));
  }
}
