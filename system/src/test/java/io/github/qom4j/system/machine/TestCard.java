// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceCategory;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;
import java.util.List;

/** A device that is plugged into the bus of a {@link TestController}. */
public final class TestCard extends Device {
  static final TypeInfo<TestCard, DeviceClass> TYPE =
      Device_Qom.TYPE
          .subtype("test-card", TestCard.class)
          .constructor(TestCard::new)
          .classInit(TestCard::classInit)
          .build();

  private static final VMStateDescription<TestCard> STATE =
      new VMStateDescription<>(
          "test-card", 1, 1, List.of(), (card, out, version) -> {}, (card, in, version) -> {});

  private int watts;
  private TestCard peer;

  private TestCard() {}

  private static void classInit(DeviceClass c) {
    c.setCategories(DeviceCategory.MISC);
    c.setBus(TestController.Slots.class);
    c.setVmState(STATE);
    c.addProperties(
        List.of(
            Property.of(
                "watts",
                TestCard.class,
                PropertyKinds.UINT32,
                card -> card.watts,
                (card, value) -> card.watts = value),
            Property.of(
                "peer",
                TestCard.class,
                PropertyKinds.link(() -> TestCard.TYPE),
                card -> card.peer,
                (card, value) -> card.peer = value)));
    c.onRealize(TestCard.class, TestCard::checkWatts);
  }

  private void checkWatts() {
    if (watts > 75) {
      throw new QomException("the slot gives 75 watts, not " + watts);
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
