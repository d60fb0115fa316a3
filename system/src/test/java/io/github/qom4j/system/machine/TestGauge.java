// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.sysbus.SysBusDevice_Qom;
import java.util.List;

/** A system-bus device that users add, with as many registers and lines as they say. */
public final class TestGauge extends SysBusDevice {
  static final TypeInfo<TestGauge, DeviceClass> TYPE =
      SysBusDevice_Qom.TYPE
          .subtype("test-gauge", TestGauge.class)
          .constructor(TestGauge::new)
          .classInit(TestGauge::classInit)
          .build();

  private int size = 0x1000;
  private int lines = 1;

  private TestGauge() {}

  private static void classInit(DeviceClass c) {
    c.setUserCreatable(true);
    c.addProperties(
        List.of(
            Property.of(
                "size",
                TestGauge.class,
                PropertyKinds.UINT32,
                gauge -> gauge.size,
                (gauge, value) -> gauge.size = value),
            Property.of(
                "lines",
                TestGauge.class,
                PropertyKinds.UINT32,
                gauge -> gauge.lines,
                (gauge, value) -> gauge.lines = value)));
    c.onRealize(TestGauge.class, TestGauge::addParts);
  }

  private void addParts() {
    addMmio(MemoryRegion.io("gauge", size, new Size(), new AccessSizes(1, 8, 1, 8)));
    for (int i = 0; i < lines; i++) {
      addIrq();
    }
  }

  /** The register says how large it is; writing it sets the last line. */
  private final class Size implements MemoryRegionOps {
    @Override
    public long read(long offset, int bytes) {
      return size;
    }

    @Override
    public void write(long offset, int bytes, long value) {
      irqs().get(lines - 1).set((int) value);
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
}
