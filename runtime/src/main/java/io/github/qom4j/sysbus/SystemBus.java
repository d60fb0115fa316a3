// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.sysbus;

import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;

/** The bus of all system-bus devices of a machine. */
public final class SystemBus extends Bus {
  /** The type. */
  public static final TypeInfo<SystemBus, ObjectClass> TYPE =
      Bus.TYPE.subtype("System", SystemBus.class).constructor(SystemBus::new).build();

  private SystemBus() {}

  @Override
  public String busName() {
    return "main-system-bus";
  }
}
