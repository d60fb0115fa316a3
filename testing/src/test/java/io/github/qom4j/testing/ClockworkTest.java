// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceListener;
import io.github.qom4j.qom.Container;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import io.github.qom4j.sysbus.SystemBus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Objects that are made of others. */
class ClockworkTest {
  private final Container root = Container.TYPE.create();
  private final SystemBus bus = root.addChild("bus", SystemBus.TYPE.create());
  private final Clockwork.TowerClock clock =
      root.addChild("clock", Clockwork_TowerClock_Qom.TYPE.create());

  @BeforeEach
  void forget() {
    Clockwork.STEPS.clear();
  }

  private static void steps(String... steps) {
    assertEquals(List.of(steps), Clockwork.STEPS);
    Clockwork.STEPS.clear();
  }

  @Test
  void childrenAreThereAsSoonAsTheirWholeIs() {
    assertEquals(
        List.of("drive", "wheel[0]", "wheel[1]", "spring", "bell"),
        List.copyOf(clock.children().keySet()));
    assertSame(clock.drive, root.resolve("/clock/drive").orElseThrow());
    assertEquals("/clock/wheel[1]", clock.wheels[1].canonicalPath());
    assertEquals("child<gear>", clock.property("wheel[0]").typeName());
    assertEquals("/clock/spring", clock.getProperty("spring"));
    assertFalse(clock.drive.isRealized());
    Clockwork_Qom.TYPE.create();
    steps("post-init with gear and 2");
  }

  /** They are realized after what the whole does to be, which may configure them. */
  @Test
  void devicesLiveWithTheirWhole() {
    List<String> heard = new ArrayList<>();
    clock.setListener(
        new DeviceListener() {
          @Override
          public void realized(Device device) {
            heard.add(device.canonicalPath());
          }
        });
    clock.setParentBus(bus);
    clock.realize();
    steps(
        "clockwork realized",
        "tower clock realized",
        "drive realized teeth=8",
        "wheel[0] realized teeth=8",
        "wheel[1] realized teeth=12",
        "bell realized teeth=8");
    assertEquals(
        List.of("/clock/drive", "/clock/wheel[0]", "/clock/wheel[1]", "/clock/bell", "/clock"),
        heard);
    assertEquals("/bus", clock.drive.getProperty("parent_bus"));
    Bql.run(() -> Resettable.reset(List.of(bus), ResetType.COLD));
    steps("bell reset", "wheel[1] reset", "wheel[0] reset", "drive reset");
    clock.unrealize();
    steps(
        "clockwork unrealized",
        "bell unrealized",
        "wheel[1] unrealized",
        "wheel[0] unrealized",
        "drive unrealized");
    clock.realize();
    Clockwork.STEPS.clear();
    clock.destroy();
    assertEquals(
        List.of("gear gone", "gear gone", "gear gone", "spring gone", "gear gone"),
        Clockwork.STEPS.subList(5, 10));
    assertEquals("clockwork gone", Clockwork.STEPS.get(10));
    assertEquals(List.of(), bus.devices());
  }

  @Test
  void whatRefusesLeavesNothingRealized() {
    clock.wheels[1].setProperty("label", "bent", PropertyContext.EMPTY);
    QomException e = assertThrows(QomException.class, clock::realize);
    assertEquals("the gear is bent", e.getMessage());
    steps(
        "clockwork realized",
        "tower clock realized",
        "drive realized teeth=8",
        "wheel[0] realized teeth=8",
        "clockwork unrealized",
        "wheel[0] unrealized",
        "drive unrealized");
    assertFalse(clock.isRealized());
    clock.wheels[1].setProperty("label", "straight", PropertyContext.EMPTY);
    clock.realize();
    assertTrue(clock.wheels[1].isRealized());
  }

  @Test
  void propertiesOfChildrenAreTheirWholes() {
    clock.setProperty("teeth", 40);
    clock.setProperty("drive-label", "brass", PropertyContext.EMPTY);
    clock.setProperty("inscription", "1642", PropertyContext.EMPTY);
    clock.setProperty("stiffness", 7);
    assertEquals(40, clock.drive.teeth);
    assertEquals("brass", clock.drive.label);
    assertEquals("1642", clock.bell.label);
    assertEquals(7, clock.spring.stiffness);
    clock.spring.maker = "Huygens";
    assertEquals("Huygens", clock.getProperty("maker"));
    assertEquals("uint32", clock.property("teeth").typeName());
    assertEquals("How many teeth it has.", clock.property("teeth").summary());
    assertEquals("\"plain\"", "\"" + clock.property("drive-label").defaultJson().get() + "\"");
    assertFalse(clock.hasProperty("label"));
    assertEquals(
        "Parameter 'drive-teeth' expects a value between 1 and 4294967295",
        assertThrows(
                QomException.class,
                () -> Clockwork_Tower_Qom.TYPE.create().setProperty("drive-teeth", 0))
            .getMessage());
    clock.realize();
    assertEquals(
        "Attempt to set property 'teeth' on anonymous device (type 'gear') after it was realized",
        assertThrows(QomException.class, () -> clock.setProperty("teeth", 3)).getMessage());
  }

  /** An alias of an alias; the names that the whole has are its own. */
  @Test
  void aliasesOfAllThereIs() {
    Clockwork.Tower tower = root.addChild("tower", Clockwork_Tower_Qom.TYPE.create());
    tower.setProperty("stiffness", 3);
    tower.setProperty("inscription", "tempus fugit", PropertyContext.EMPTY);
    tower.setProperty("speed", 1);
    assertEquals(3, tower.clock.spring.stiffness);
    assertEquals("tempus fugit", tower.clock.bell.label);
    assertEquals(12, tower.clock.speed);
    tower.realize();
    assertTrue(tower.clock.wheels[0].isRealized());
  }
}
