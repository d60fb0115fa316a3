// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that companions use. */
final class RuntimeNames {
  static final ClassName OBJECT_CLASS = ClassName.get("io.github.qom4j.qom", "ObjectClass");
  static final ClassName QOM_OBJECT = ClassName.get("io.github.qom4j.qom", "QomObject");
  static final ClassName TYPE_INFO = ClassName.get("io.github.qom4j.qom", "TypeInfo");
  static final ClassName INTERFACE_INFO = ClassName.get("io.github.qom4j.qom", "InterfaceInfo");
  static final ClassName TYPE_PROVIDER = ClassName.get("io.github.qom4j.qom", "TypeProvider");
  static final ClassName DEVICE = ClassName.get("io.github.qom4j.qdev", "Device");
  static final ClassName DEVICE_CLASS = ClassName.get("io.github.qom4j.qdev", "DeviceClass");
  static final ClassName DEVICE_CATEGORY = ClassName.get("io.github.qom4j.qdev", "DeviceCategory");
  static final ClassName PROPERTY = ClassName.get("io.github.qom4j.property", "Property");
  static final ClassName PROPERTY_KINDS =
      ClassName.get("io.github.qom4j.property", "PropertyKinds");
  static final ClassName MAC_ADDRESS = ClassName.get("io.github.qom4j.property", "MacAddress");
  static final ClassName PCI_ADDRESS = ClassName.get("io.github.qom4j.property", "PciAddress");
  static final ClassName CHAR_BACKEND = ClassName.get("io.github.qom4j.chardev", "CharBackend");
  static final ClassName EDGES = ClassName.get("io.github.qom4j.irq", "Edges");
  static final ClassName IRQ_LINE = ClassName.get("io.github.qom4j.irq", "IrqLine");
  static final ClassName CLOCK_TYPE = ClassName.get("io.github.qom4j.clock", "ClockType");
  static final ClassName CLOCK_INPUT = ClassName.get("io.github.qom4j.clock", "ClockInput");
  static final ClassName MEMORY_REGION = ClassName.get("io.github.qom4j.memory", "MemoryRegion");
  static final ClassName ACCESS_SIZES = ClassName.get("io.github.qom4j.memory", "AccessSizes");
  static final ClassName REGISTER_BANK = ClassName.get("io.github.qom4j.register", "RegisterBank");
  static final ClassName REGISTER_LAYOUT =
      ClassName.get("io.github.qom4j.register", "RegisterLayout");
  static final ClassName REGISTER_LOCKS =
      ClassName.get("io.github.qom4j.register", "RegisterLocks");
  static final ClassName INT_FIFO = ClassName.get("io.github.qom4j.register", "IntFifo");
  static final ClassName REGISTER_INFO = ClassName.get("io.github.qom4j.register", "RegisterInfo");
  static final ClassName VM_STATE =
      ClassName.get("io.github.qom4j.migration", "VMStateDescription");
  static final ClassName VM_STATE_FIELD =
      ClassName.get("io.github.qom4j.migration", "VMStateField");
  static final ClassName VM_STATE_INPUT =
      ClassName.get("io.github.qom4j.migration", "VMStateInput");
  static final ClassName VM_STATE_OUTPUT =
      ClassName.get("io.github.qom4j.migration", "VMStateOutput");
  static final ClassName RESET_TYPE = ClassName.get("io.github.qom4j.reset", "ResetType");
  static final ClassName MEMORY_REGION_OPS =
      ClassName.get("io.github.qom4j.memory", "MemoryRegionOps");
  static final ClassName TRACE_EVENT = ClassName.get("io.github.qom4j.trace", "TraceEvent");
  static final ClassName GENERATED = ClassName.get("io.github.qom4j.annotation", "Generated");

  private RuntimeNames() {}
}
