// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a device ready for use, step by step. If a step fails, those before it are undone. */
final class Realization {
  private final Device device;
  private final HotplugHandler handler;
  private final Deque<Runnable> undo = new ArrayDeque<>();

  Realization(Device device) {
    this.device = device;
    handler = device.hotplugHandler().orElse(new HotplugHandler() {});
  }

  void run() {
    try {
      steps();
    } catch (RuntimeException e) {
      undo.forEach(Runnable::run);
      throw e;
    }
  }

  private void steps() {
    DeviceClass type = device.deviceClass();
    if (device.isHotplugged() && !type.isHotpluggable()) {
      throw new QomException(
          "Device '%s' does not support hotplugging".formatted(device.typeName()));
    }
    device.parentBus().ifPresent(bus -> bus.checkAddress(device));
    handler.prePlug(device);
    keepParts();
    type.realize(device);
    undo.push(device::unrealizeParts);
    undo.push(() -> type.unrealize(device));
    device.realizeParts();
    undo.push(() -> device.listener().unrealized(device));
    device.listener().realized(device);
    undo.push(() -> device.setBusesRealized(false));
    device.setBusesRealized(true);
    if (device.isHotplugged()) {
      Resettable.reset(List.of(device), ResetType.COLD);
    }
    handler.plug(device);
  }

  /** Whatever the steps after this add to the device goes again if one of them fails. */
  private void keepParts() {
    Set<String> properties = new HashSet<>();
    device.properties().forEach(property -> properties.add(property.name()));
    Map<String, Integer> outputs = new HashMap<>();
    device.gpioOuts().forEach((name, lines) -> outputs.put(name, lines.size()));
    undo.push(
        () -> {
          for (ObjectProperty property : List.copyOf(device.properties())) {
            if (!properties.contains(property.name())) {
              remove(property.name());
            }
          }
          device.keepParts(outputs);
        });
  }

  private void remove(String property) {
    QomObject child = device.children().get(property);
    if (child == null) {
      device.removeProperty(property);
    } else {
      child.destroy();
    }
  }
}
