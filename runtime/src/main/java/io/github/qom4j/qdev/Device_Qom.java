// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.migration.VMStateIf_Qom;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.Resettable_Qom;

/** Companion of {@link Device}. */
public final class Device_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "device";

  /** The type. */
  public static final TypeInfo<Device, DeviceClass> TYPE =
      QomObject_Qom.TYPE
          .subtype(TYPE_NAME, Device.class)
          .classType(DeviceClass::new)
          .implementing(VMStateIf_Qom.TYPE)
          .implementing(Resettable_Qom.TYPE)
          .classInit(c -> c.addProperties(DeviceProperties.ALL))
          .build();

  private Device_Qom() {}
}
