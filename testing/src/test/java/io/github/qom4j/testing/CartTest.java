// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.Snapshot;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import io.github.qom4j.qdev.Device;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** State of devices that extend a device with state. */
class CartTest {
  private static final String BRAKE =
      "05" + "0f" + HexFormat.of().formatHex("test-cart/brake".getBytes()) + "00000001" + "09";

  private final Cart.Carriage carriage = Cart_Carriage_Qom.TYPE.create();

  private static VMStateDescription<Device> state(Device device) {
    return device.vmState().orElseThrow();
  }

  private static void load(Device device, String bytes) {
    VMStateInput in = new VMStateInput(HexFormat.of().parseHex(bytes));
    Bql.run(() -> state(device).load(device, in, state(device).version()));
    assertEquals(0, in.remaining());
  }

  @Test
  void theStateOfTheParentComesFirst() {
    assertEquals("test-carriage", state(carriage).name());
    assertEquals(
        List.of("parent_obj", "passengers"),
        state(carriage).fields().stream().map(VMStateField::name).toList());
    assertSame(Cart_Qom.VMSTATE, state(carriage).fields().get(0).struct().orElseThrow());
    load(carriage, "00000004" + BRAKE + "0005");
    assertEquals(4, carriage.wheels);
    assertEquals(9, carriage.brake);
    assertEquals(5, carriage.passengers);
    assertEquals(List.of("before", "cart", "carriage"), carriage.steps);
    VMStateOutput out = new VMStateOutput();
    Bql.run(() -> state(carriage).save(carriage, out));
    assertArrayEquals(HexFormat.of().parseHex("00000004" + BRAKE + "0005"), out.toByteArray());
  }

  @Test
  void errorsNameTheParent() {
    Exception refused = assertThrows(MigrationException.class, () -> load(carriage, "000000"));
    assertEquals(
        "test-carriage: parent_obj.wheels: the stream ends at offset 3 where 1 more bytes are"
            + " expected",
        refused.getMessage());
  }

  @Test
  void theStateOfTheParentIsPutBack() {
    carriage.wheels = 3;
    carriage.brake = 2;
    carriage.passengers = 1;
    Snapshot<Device> snapshot = new Snapshot<>(state(carriage), carriage);
    load(carriage, "00000004" + BRAKE + "0005");
    Bql.run(snapshot::restore);
    assertEquals(3, carriage.wheels);
    assertEquals(2, carriage.brake);
    assertEquals(1, carriage.passengers);
  }

  @Test
  void aChildWithoutStateHasItsParents() {
    assertSame(Cart_Qom.VMSTATE, state(Cart_Plain_Qom.TYPE.create()));
  }

  @Test
  void whatCannotBeSavedSaysWhy() {
    Cart ghost = Cart_Ghost_Qom.TYPE.create();
    Exception refused =
        assertThrows(MigrationException.class, () -> state(ghost).save(ghost, new VMStateOutput()));
    assertEquals("test-ghost-cart cannot be migrated: nobody sees it", refused.getMessage());
  }
}
