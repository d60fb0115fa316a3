// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceCategory;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;

/** A device that is plugged into no bus. */
public final class TestLoose extends Device {
  static final TypeInfo<TestLoose, DeviceClass> TYPE =
      Device_Qom.TYPE
          .subtype("test-loose", TestLoose.class)
          .constructor(TestLoose::new)
          .classInit(
              c -> {
                c.setCategories(DeviceCategory.BRIDGE, DeviceCategory.USB);
                c.setDescription("Lies about");
              })
          .build();

  private TestLoose() {}

  /** Makes the type known. */
  public static final class Provider implements TypeProvider {
    /** For the service. */
    public Provider() {}

    @Override
    public TypeInfo<?, ?> type() {
      return TYPE;
    }
  }
}
