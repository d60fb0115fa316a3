// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.sysbus;

import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;

/** Companion of {@link SysBusDevice}. */
public final class SysBusDevice_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "sys-bus-device";

  /** The type. */
  public static final TypeInfo<SysBusDevice, DeviceClass> TYPE =
      Device_Qom.TYPE
          .subtype(TYPE_NAME, SysBusDevice.class)
          .classInit(SysBusDevice_Qom::classInit)
          .build();

  private SysBusDevice_Qom() {}

  private static void classInit(DeviceClass c) {
    c.setBus(SystemBus.class);
    c.setUserCreatable(false);
  }
}
