// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.SectionEntry;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.InterfaceInfo;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.reset.Resettable_Qom;
import io.github.qom4j.testing.WithBql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What buses do with the devices in them. */
@ExtendWith(WithBql.class)
class BusTest {
  private static final List<String> STEPS = new ArrayList<>();

  /** A bus that numbers its devices. */
  private static final class Shelf extends Bus {
    static final TypeInfo<Shelf, ObjectClass> TYPE =
        Bus.TYPE.subtype("shelf", Shelf.class).constructor(Shelf::new).build();

    @Override
    protected Optional<String> devicePath(Device device) {
      return Optional.of("board." + devices().indexOf(device));
    }

    @Override
    protected void enterReset(ResetType type) {
      STEPS.add("enter shelf " + type);
    }

    @Override
    protected void holdReset(ResetType type) {
      STEPS.add("hold shelf");
    }

    @Override
    protected void exitReset(ResetType type) {
      STEPS.add("exit shelf");
    }
  }

  /** A device that may have a shelf. */
  private static final class Box extends Device {
    private static final VMStateDescription<Box> STATE =
        new VMStateDescription<>(
            "box", 1, 1, List.of(), (box, out, version) -> {}, (box, in, version) -> {});

    static final TypeInfo<Box, DeviceClass> TYPE =
        Device_Qom.TYPE
            .subtype("box", Box.class)
            .constructor(Box::new)
            .classInit(
                c -> {
                  c.onResetEnter(Box.class, box -> STEPS.add("enter " + box.label()));
                  c.onResetHold(Box.class, box -> STEPS.add("hold " + box.label()));
                  c.onResetExit(Box.class, box -> STEPS.add("exit " + box.label()));
                  c.setVmState(STATE);
                })
            .build();

    private String label() {
      return id().orElseThrow();
    }
  }

  private final Container root = Container.TYPE.create();
  private final Box cupboard = box("cupboard", null);
  private final Shelf shelf = cupboard.addBus("shelf", Shelf.TYPE.create());
  private final Box first = box("first", shelf);
  private final Box second = box("second", shelf);

  private Box box(String id, Bus bus) {
    Box box = root.addChild(id, Box.TYPE.create());
    box.setId(id);
    box.setParentBus(bus);
    box.realize();
    return box;
  }

  private static List<String> steps(Resettable reset) {
    STEPS.clear();
    Resettable.reset(List.of(reset), ResetType.COLD);
    return List.copyOf(STEPS);
  }

  @Test
  void aResetOfABusIsOneOfItsDevices() {
    List<String> expected =
        List.of(
            "enter second",
            "enter first",
            "enter shelf COLD",
            "hold second",
            "hold first",
            "hold shelf",
            "exit second",
            "exit first",
            "exit shelf");
    assertEquals(expected, steps(shelf));
  }

  @Test
  void aResetOfADeviceIsOneOfItsBuses() {
    second.unrealize();
    List<String> expected =
        List.of(
            "enter first",
            "enter shelf COLD",
            "enter cupboard",
            "hold first",
            "hold shelf",
            "hold cupboard",
            "exit first",
            "exit shelf",
            "exit cupboard");
    assertEquals(expected, steps(cupboard));
  }

  /** As QEMU lists them: a type that has two interfaces is none of the type of both. */
  @Test
  void interfacesOfDevicesAndBuses() {
    assertTrue(cupboard.isA("resettable"));
    assertTrue(cupboard.isA("vmstate-if"));
    assertFalse(cupboard.isA("interface"));
    assertTrue(shelf.isA("resettable"));
    assertFalse(shelf.isA("vmstate-if"));
    assertTrue(shelf.isA("interface"));
    assertEquals(
        List.of("vmstate-if", "resettable"),
        Device_Qom.TYPE.interfaces().stream().map(InterfaceInfo::name).toList());
    assertEquals(List.of(Resettable_Qom.TYPE), Bus.TYPE.interfaces());
  }

  @Test
  void sectionsAreNamedAfterThePlaceOnTheBus() {
    MachineSections sections =
        new MachineSections("none").add(cupboard).add(first).add(second).add(cupboard);
    assertEquals(
        List.of("box 0", "board.0/box 0", "board.1/box 0", "box 1"),
        sections.entries().stream().map(BusTest::nameAndInstance).toList());
  }

  private static String nameAndInstance(SectionEntry<?> entry) {
    return entry.name() + " " + entry.instance();
  }

  @Test
  void whatIsPluggedInGoesWithTheBus() {
    cupboard.unparent();
    assertTrue(first.parent().isEmpty());
    assertFalse(first.isRealized());
    assertEquals(List.of(), cupboard.buses());
    assertTrue(root.children().isEmpty());
  }
}
