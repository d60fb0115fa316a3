// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What devices are plugged into ({@code bus} in QEMU). Each kind of bus is a type of its own. */
public class Bus extends QomObject {
  /** The type all buses' types descend from. */
  public static final TypeInfo<Bus, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("bus", Bus.class).build();

  private final List<Device> devices = new ArrayList<>();

  /** For subclasses; buses are made by their type. */
  protected Bus() {}

  final void add(Device device) {
    devices.add(device);
  }

  final void remove(Device device) {
    devices.remove(device);
  }

  /**
   * What is plugged in.
   *
   * @return the devices in the order they were plugged in
   */
  public final List<Device> devices() {
    return Collections.unmodifiableList(devices);
  }

  /**
   * Name of the bus.
   *
   * @return the name users know it by
   */
  public String busName() {
    String path = canonicalPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
