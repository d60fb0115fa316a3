// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.qdev.Bus;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.HotplugHandler;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.sysbus.SysBusDevice_Qom;

/** A device with a bus for others, which come and go, two at a time. */
public final class TestController extends SysBusDevice {
  static final TypeInfo<TestController, DeviceClass> TYPE =
      SysBusDevice_Qom.TYPE
          .subtype("test-controller", TestController.class)
          .constructor(TestController::new)
          .instanceInit(controller -> controller.bus = controller.addBus("test.0", Slots.make()))
          .classInit(c -> c.setUserCreatable(true))
          .build();

  private Slots bus;

  private TestController() {}

  /** A bus with two slots. */
  static final class Slots extends Bus {
    static final TypeInfo<Slots, ObjectClass> TYPE =
        Bus.TYPE.subtype("test-bus", Slots.class).constructor(Slots::new).build();

    private static Slots make() {
      Slots slots = TYPE.create();
      slots.setHotplugHandler(new HotplugHandler() {});
      return slots;
    }

    @Override
    public int capacity() {
      return 2;
    }
  }

  /** Makes the type known. */
  public static final class Provider implements TypeProvider {
    /** For the service. */
    public Provider() {}

    @Override
    public TypeInfo<?, ?> type() {
      return TYPE;
    }
  }

  /** Makes the type of the bus known. */
  public static final class BusProvider implements TypeProvider {
    /** For the service. */
    public BusProvider() {}

    @Override
    public TypeInfo<?, ?> type() {
      return Slots.TYPE;
    }
  }
}
