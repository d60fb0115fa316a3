// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.clock.ClockType;
import io.github.qom4j.clock.Timer;
import io.github.qom4j.error.QomException;
import io.github.qom4j.memory.AccessSizes;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.memory.MemoryRegionOps;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.ReadOnlyProperty;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.sysbus.SysBusDevice;
import io.github.qom4j.sysbus.SysBusDevice_Qom;
import io.github.qom4j.testing.WithBql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device that cannot be realized is as it was before, whatever step fails. */
@ExtendWith(WithBql.class)
class RealizationTest {
  private final List<String> steps = new ArrayList<>();
  private String failing = "";
  private final MemoryRegion space = MemoryRegion.container("space", 0x1000);
  private final Rack rack = Rack.TYPE.create();
  private final Lamp lamp = Lamp.TYPE.create();

  RealizationTest() {
    Container root = Container.TYPE.create();
    root.addChild("rack", rack);
    root.addChild("lamp", lamp);
    rack.test = this;
    lamp.test = this;
    lamp.setParentBus(rack);
    lamp.setHotplugged();
    rack.setHotplugHandler(new Handler());
    lamp.setListener(new Listener());
  }

  private void reach(String step) {
    steps.add(step);
    if (step.equals(failing)) {
      throw new QomException(step + " fails");
    }
  }

  /** A bus that looks at addresses. */
  private static final class Rack extends Bus {
    static final TypeInfo<Rack, ObjectClass> TYPE =
        Bus.TYPE.subtype("rack", Rack.class).constructor(Rack::new).build();

    RealizationTest test;

    @Override
    protected void checkAddress(Device device) {
      test.reach("address");
    }
  }

  /** A device that gets all it can have when it is realized. */
  private static final class Lamp extends SysBusDevice {
    static final TypeInfo<Lamp, DeviceClass> TYPE =
        SysBusDevice_Qom.TYPE
            .subtype("lamp", Lamp.class)
            .constructor(Lamp::new)
            .classInit(
                c -> {
                  c.onRealize(Lamp.class, Lamp::addParts);
                  c.onUnrealize(Lamp.class, lamp -> lamp.test.reach("undo parts"));
                  c.onRealize(Lamp.class, lamp -> lamp.test.reach("rest"));
                  c.onUnrealize(Lamp.class, lamp -> lamp.test.reach("undo rest"));
                  c.onResetHold(Lamp.class, lamp -> lamp.test.reach("reset"));
                })
            .build();

    RealizationTest test;
    final Timer timer = addTimer(ClockType.VIRTUAL, () -> {});

    private void addParts() {
      addChild("part", Container.TYPE.create());
      addProperty(new ReadOnlyProperty<>("size", "uint32", Lamp.class, lamp -> 1L));
      addGpioIn("in", level -> {});
      addGpioOut("out");
      addIrq();
      addClockInput("clock");
      addBus("socket", Rack.TYPE.create()).test = test;
      MemoryRegion region = MemoryRegion.io("lamp", 4, new Nothing(), AccessSizes.DEFAULT);
      addMmio(region);
      test.space.addSubregion(0, region, 0);
      timer.arm(5);
      test.reach("parts");
    }
  }

  private static final class Nothing implements MemoryRegionOps {
    @Override
    public long read(long offset, int size) {
      return 0;
    }

    @Override
    public void write(long offset, int size, long value) {}
  }

  private final class Handler implements HotplugHandler {
    @Override
    public void prePlug(Device device) {
      reach("pre-plug");
    }

    @Override
    public void plug(Device device) {
      reach("plug");
    }

    @Override
    public void unplug(Device device) {
      reach("unplug");
    }
  }

  private final class Listener implements DeviceListener {
    @Override
    public void realized(Device device) {
      reach("join");
    }

    @Override
    public void unrealized(Device device) {
      reach("leave");
    }

    @Override
    public void deleted(Device device, String path) {
      reach("deleted " + path);
    }
  }

  private String shown() {
    return "%s %s %s %s %s %s %s"
        .formatted(
            lamp.properties().stream().map(ObjectProperty::name).toList(),
            lamp.children().keySet(),
            lamp.gpioIns().keySet(),
            lamp.gpioOuts().keySet(),
            lamp.mmio().size(),
            space.subregions().size(),
            lamp.timer.isPending());
  }

  @ParameterizedTest
  @ValueSource(strings = {"address", "pre-plug", "parts", "rest", "join", "reset", "plug"})
  void nothingIsLeftOfAStepThatFails(String step) {
    final String before = shown();
    failing = step;
    QomException refused = assertThrows(QomException.class, lamp::realize);
    assertEquals(step + " fails", refused.getMessage());
    assertFalse(lamp.isRealized());
    assertEquals(before, shown());

    failing = "";
    lamp.realize();
    assertTrue(lamp.isRealized());
  }

  @Test
  void theStepsAndHowTheyAreUndone() {
    failing = "plug";
    assertThrows(QomException.class, lamp::realize);
    assertEquals(
        List.of(
            "address",
            "pre-plug",
            "parts",
            "rest",
            "join",
            "reset",
            "plug",
            "leave",
            "undo rest",
            "undo parts"),
        steps);
  }

  @Test
  void aDeviceThatIsUnpluggedIsGone() {
    lamp.realize();
    steps.clear();
    lamp.unplug();
    assertEquals(List.of("unplug", "leave", "undo rest", "undo parts", "deleted /lamp"), steps);
    assertTrue(rack.devices().isEmpty());
    assertTrue(space.subregions().isEmpty());
    assertFalse(lamp.timer.isPending());
    assertTrue(lamp.parent().isEmpty());
  }

  @Test
  void whoseBusIsGoneIsGone() {
    lamp.realize();
    Lamp inner = Lamp.TYPE.create();
    inner.test = this;
    lamp.addChild("inner", inner);
    inner.setParentBus(lamp.buses().get(0));
    inner.setListener(new Listener());
    inner.realize();
    steps.clear();
    lamp.unplug();
    assertTrue(steps.contains("deleted /lamp/inner"), steps::toString);
    assertFalse(inner.isRealized());
  }

  @Test
  void whatKeepsADeviceFromBeingUnplugged() {
    lamp.realize();
    lamp.addUnplugBlocker("it is too hot");
    QomException blocked = assertThrows(QomException.class, lamp::unplug);
    assertEquals("it is too hot", blocked.getMessage());
    lamp.removeUnplugBlocker("it is too hot");
    failing = "unplug";
    assertThrows(QomException.class, lamp::unplug);
    assertTrue(lamp.isRealized());
    rack.setHotplugHandler(null);
    QomException fixed = assertThrows(QomException.class, lamp::unplug);
    assertEquals("Bus 'rack' does not support hotplugging", fixed.getMessage());
  }

  @Test
  void theGuestIsAskedFirst() {
    List<String> refusals = new ArrayList<>();
    rack.setHotplugHandler(
        new HotplugHandler() {
          @Override
          public boolean requestUnplug(Device device) {
            return true;
          }
        });
    lamp.setListener(
        new DeviceListener() {
          @Override
          public void unplugRefused(Device device) {
            refusals.add(device.canonicalPath());
          }
        });
    lamp.realize();
    lamp.unplug();
    assertTrue(lamp.isUnplugRequested());
    assertTrue(lamp.isRealized());
    lamp.refuseUnplug();
    assertFalse(lamp.isUnplugRequested());
    assertEquals(List.of("/lamp"), refusals);
    lamp.unplug();
    lamp.completeUnplug();
    assertFalse(lamp.isRealized());
    assertTrue(lamp.parent().isEmpty());
  }
}
