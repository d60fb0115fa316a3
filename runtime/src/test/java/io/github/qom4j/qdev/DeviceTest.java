// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.clock.Clocks;
import io.github.qom4j.error.QomException;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeviceTest {
  /** A device that writes down what happens to it and fails where it is told to. */
  private static class Parent extends Device {
    static final VMStateDescription<Parent> STATE =
        new VMStateDescription<>(
            "parent", 1, 1, List.of(), (d, out, version) -> {}, (d, in, v) -> {});

    static final TypeInfo<Parent, DeviceClass> TYPE =
        Device_Qom.TYPE
            .subtype("parent-device", Parent.class)
            .constructor(Parent::new)
            .classInit(
                c -> {
                  hooks(c, Parent.class, "parent");
                  c.onUpdateIrqs(Parent.class, d -> d.step("parent irqs"));
                  c.setVmState(STATE);
                  c.setIdentification(1, 2, 255);
                  c.addProperties(
                      List.of(
                          Property.of(
                                  "size",
                                  Parent.class,
                                  PropertyKinds.UINT8,
                                  d -> d.size,
                                  (d, v) -> d.size = v)
                              .withDefault("3")));
                })
            .build();

    final List<String> steps = new ArrayList<>();
    String name = "";
    String failAt = "";
    byte size;

    static <D extends Parent> void hooks(DeviceClass c, Class<D> type, String prefix) {
      c.onRealize(type, d -> d.step(prefix + " realize 1"));
      c.onRealize(type, d -> d.step(prefix + " realize 2"));
      c.onUnrealize(type, d -> d.step(prefix + " unrealize 1"));
      c.onUnrealize(type, d -> d.step(prefix + " unrealize 2"));
      c.onResetEnter(type, d -> d.step(prefix + " enter"));
      c.onResetHold(type, d -> d.step(prefix + " hold"));
      c.onResetExit(type, d -> d.step(prefix + " exit"));
    }

    void step(String step) {
      Bql.check();
      steps.add(name + step);
      if (step.equals(failAt)) {
        throw new QomException(step + " refused");
      }
    }
  }

  private static final class Child extends Parent {
    static final TypeInfo<Child, DeviceClass> TYPE =
        Parent.TYPE
            .subtype("child-device", Child.class)
            .constructor(Child::new)
            .classInit(
                c -> {
                  hooks(c, Child.class, "child");
                  c.onUpdateIrqs(Child.class, d -> d.step("child irqs"));
                  c.setIdentification(9);
                })
            .build();

    void misbehave() {
      guestError("bad offset 0x%x", 0x44);
      unimplemented("%s: no DMA", "child");
      updateIrqs();
    }
  }

  private final Child device = Child.TYPE.create();

  @Test
  void parentsRealizeFirstAndUnrealizeLast() {
    assertFalse(device.isRealized());
    device.realize();
    assertTrue(device.isRealized());
    device.realize();
    assertEquals(
        List.of("parent realize 1", "parent realize 2", "child realize 1", "child realize 2"),
        device.steps);
    device.steps.clear();
    device.unrealize();
    assertFalse(device.isRealized());
    device.unrealize();
    assertEquals(
        List.of(
            "child unrealize 2", "child unrealize 1", "parent unrealize 2", "parent unrealize 1"),
        device.steps);
    device.realize();
    assertTrue(device.isRealized());
  }

  private void assertUndone(String failAt, String... undone) {
    Child child = Child.TYPE.create();
    child.failAt = failAt;
    QomException e = assertThrows(QomException.class, child::realize);
    assertEquals(failAt + " refused", e.getMessage());
    assertFalse(child.isRealized());
    assertEquals(
        List.of(undone), child.steps.stream().filter(step -> step.contains("unrealize")).toList());
    assertEquals(failAt, child.steps.get(child.steps.size() - undone.length - 1));
    child.failAt = "";
    child.setProperty("size", "4", PropertyContext.EMPTY);
    child.realize();
    assertTrue(child.isRealized());
  }

  @Test
  void aFailureUndoesWhatWasDoneBefore() {
    assertUndone("parent realize 1");
    assertUndone("parent realize 2", "parent unrealize 1");
    assertUndone("child realize 1", "parent unrealize 2", "parent unrealize 1");
    assertUndone(
        "child realize 2", "child unrealize 1", "parent unrealize 2", "parent unrealize 1");
  }

  @Test
  void aParentsDevicesDoNotRunTheChildsHooks() {
    Parent parent = Parent.TYPE.create();
    parent.realize();
    Bql.run(() -> Resettable.reset(List.of(parent), ResetType.COLD));
    assertEquals(
        List.of(
            "parent realize 1", "parent realize 2", "parent enter", "parent hold", "parent exit"),
        parent.steps);
  }

  @Test
  void aGroupIsResetPhaseByPhase() {
    List<String> steps = new ArrayList<>();
    Parent a = Parent.TYPE.create();
    a.name = "a ";
    Child b = Child.TYPE.create();
    b.name = "b ";
    Resettable other =
        new Resettable() {
          @Override
          public void resetEnter(ResetType type) {
            steps.addAll(a.steps);
            steps.addAll(b.steps);
            steps.add("other enter " + type);
            a.steps.clear();
            b.steps.clear();
          }

          @Override
          public void resetHold(ResetType type) {
            steps.addAll(a.steps);
            steps.addAll(b.steps);
            steps.add("other hold " + type);
            a.steps.clear();
            b.steps.clear();
          }

          @Override
          public void resetExit(ResetType type) {
            steps.addAll(a.steps);
            steps.addAll(b.steps);
            steps.add("other exit " + type);
          }
        };
    Bql.run(() -> Resettable.reset(List.of(a, b, other), ResetType.WAKEUP));
    assertEquals(
        List.of(
            "a parent enter",
            "b parent enter",
            "b child enter",
            "other enter WAKEUP",
            "a parent hold",
            "b parent hold",
            "b child hold",
            "other hold WAKEUP",
            "a parent exit",
            "b parent exit",
            "b child exit",
            "other exit WAKEUP"),
        steps);
  }

  @Test
  void resetNeedsTheLock() {
    assertThrows(IllegalStateException.class, () -> device.resetEnter(ResetType.COLD));
    assertThrows(IllegalStateException.class, () -> device.resetHold(ResetType.COLD));
    assertThrows(IllegalStateException.class, () -> device.resetExit(ResetType.COLD));
    assertEquals(List.of(), device.steps);
  }

  @Test
  void propertiesAreFixedOnceRealized() {
    device.setProperty("size", "5", PropertyContext.EMPTY);
    device.realize();
    QomException e =
        assertThrows(
            QomException.class, () -> device.setProperty("size", "6", PropertyContext.EMPTY));
    assertEquals(
        "Attempt to set property 'size' on anonymous device (type 'child-device') after it was"
            + " realized",
        e.getMessage());
    device.setId("dev0");
    e =
        assertThrows(
            QomException.class, () -> device.setProperty("size", "x", PropertyContext.EMPTY));
    assertEquals(
        "Attempt to set property 'size' on device 'dev0' (type 'child-device') after it was"
            + " realized",
        e.getMessage());
    e =
        assertThrows(
            QomException.class, () -> device.setProperty("nosuch", "6", PropertyContext.EMPTY));
    assertEquals("Property 'child-device.nosuch' not found", e.getMessage());
    assertEquals("5", device.getProperty("size"));
    device.unrealize();
    device.setProperty("size", "6", PropertyContext.EMPTY);
    assertEquals("6", device.getProperty("size"));
  }

  @Test
  void devicesMayHaveAName() {
    assertEquals(Optional.empty(), device.id());
    device.setId("dev0");
    assertEquals(Optional.of("dev0"), device.id());
  }

  @Test
  void classesAreInherited() {
    DeviceClass parent = Parent.TYPE.objectClass();
    DeviceClass child = Child.TYPE.objectClass();
    assertSame(child, device.deviceClass());
    assertEquals(Optional.of(Parent.STATE), child.vmState());
    assertEquals(Optional.empty(), Device_Qom.TYPE.objectClass().vmState());
    assertEquals(2, parent.identification(1));
    assertEquals(255, parent.identification(2));
    assertEquals(9, child.identification(0));
    assertTrue(Child.TYPE.isA(Device_Qom.TYPE));
    assertTrue(Device_Qom.TYPE.isA(QomObject_Qom.TYPE));
  }

  @Test
  void linesAreDrivenParentFirst() {
    Bql.run(device::misbehave);
    assertEquals(List.of("parent irqs", "child irqs"), device.steps);
  }

  @Test
  void whatGuestsDoWrongIsLogged() {
    List<String> lines = new ArrayList<>();
    Log.setSink(lines::add);
    Log.enable(EnumSet.of(LogMask.GUEST_ERRORS, LogMask.UNIMP));
    try {
      Bql.run(device::misbehave);
    } finally {
      Log.enable(Set.of());
      Log.setSink(System.err::println);
    }
    assertEquals(List.of("bad offset 0x44", "child: no DMA"), lines);
  }

  @Test
  void linesAreFoundByNameAndNumber() {
    List<Integer> seen = new ArrayList<>();
    IrqInput first = device.addGpioIn(Device.UNNAMED, seen::add);
    IrqInput named = device.addGpioIn("reset", level -> seen.add(100 + level));
    IrqInput second = device.addGpioIn(Device.UNNAMED, level -> seen.add(10 + level));
    assertEquals(List.of(first, second), device.gpioIn(Device.UNNAMED));
    assertEquals(List.of(named), device.gpioIn("reset"));
    assertEquals(List.of(), device.gpioIn("nosuch"));
    IrqLine out = device.addGpioOut("out");
    assertEquals(List.of(out), device.gpioOut("out"));
    assertEquals(List.of(), device.gpioOut(Device.UNNAMED));
    assertThrows(UnsupportedOperationException.class, () -> device.gpioIn("reset").clear());
    out.connect(device.gpioIn(Device.UNNAMED).get(1));
    Bql.run(out::raise);
    assertEquals(List.of(11), seen);
  }

  @Test
  void clockInputsAreChildren() {
    ClockInput clock = device.addClockInput("clk");
    assertEquals(Map.of("clk", clock), device.children());
    assertEquals("clk", clock.canonicalPathComponent());
    QomException e = assertThrows(QomException.class, () -> device.addClockInput("clk"));
    assertEquals(
        "attempt to add duplicate property 'clk' to object (type 'child-device')", e.getMessage());
  }

  @Test
  void aPartIsInTheMachineOfItsOwner() {
    List<Device> told = new ArrayList<>();
    Clocks clocks = new Clocks();
    device.attach(clocks, device.memory());
    device.setListener(
        new DeviceListener() {
          @Override
          public void realized(Device realized) {
            told.add(realized);
          }
        });
    Parent part = device.addChild("part", Parent.TYPE.create());
    part.realize();
    assertSame(clocks, part.clocks());
    assertSame(device.memory(), part.memory());
    device.realize();
    assertEquals(List.of(part, device), told);
  }
}
