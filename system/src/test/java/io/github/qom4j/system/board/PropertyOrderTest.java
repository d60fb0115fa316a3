// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.board.BoardBuilder;
import io.github.qom4j.board.BoardProvider;
import io.github.qom4j.board.MachineObject;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.Chardevs;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.Property;
import io.github.qom4j.property.PropertyKinds;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.system.machine.GlobalProperty;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A property is what was said last of: the type's default, the initialization of the object, the
 * board for all devices of a type, {@code -global} in its order, and the device itself.
 */
class PropertyOrderTest {
  private static final int PROPERTIES = 6;

  private static final class Knobs extends Device {
    static final TypeInfo<Knobs, DeviceClass> TYPE =
        Device_Qom.TYPE
            .subtype("knobs", Knobs.class)
            .constructor(Knobs::new)
            .instanceInit(knobs -> Arrays.fill(knobs.values, 1, PROPERTIES, "init"))
            .classInit(
                c -> c.addProperties(IntStream.range(0, PROPERTIES).mapToObj(Knobs::knob).toList()))
            .build();

    final String[] values = new String[PROPERTIES];

    private static Property<Knobs, String> knob(int number) {
      return Property.of(
              "k" + number,
              Knobs.class,
              PropertyKinds.STRING,
              d -> d.values[number],
              (d, value) -> d.values[number] = value)
          .withDefault("default");
    }
  }

  /** A board whose device says what k5 is. */
  private record Panel(List<String> globals) implements BoardProvider {
    private static final TypeInfo<MachineObject, ObjectClass> TYPE =
        MachineObject.type("panel-machine");

    @Override
    public List<String> names() {
      return List.of("panel");
    }

    @Override
    public String description() {
      return "A panel";
    }

    @Override
    public Set<String> ignoredProperties() {
      return Set.of();
    }

    @Override
    public TypeInfo<MachineObject, ObjectClass> type() {
      return TYPE;
    }

    @Override
    public void build(BoardBuilder b) {
      b.part("knobs", "knobs", Knobs.TYPE).set("k5", "device").realize();
    }
  }

  private static Machine machine(List<String> ofBoard, String... ofUser) {
    List<GlobalProperty> globals =
        Stream.of(ofUser).map(text -> GlobalProperty.parse(text).orElseThrow()).toList();
    MachineOptions options =
        new MachineOptions(Optional.empty(), 1 << 20, ClockMode.STEPPED, globals, List.of());
    return new Board(new Panel(ofBoard)).create(options, new Chardevs());
  }

  @Test
  void theLastOneCounts() {
    Machine machine =
        machine(
            List.of("knobs.k2=board", "knobs.k3=board", "device.k4=board", "knobs.k5=board"),
            "knobs.k3=global",
            "knobs.k4=first",
            "knobs.k4=global",
            "knobs.k5=global",
            "other.k0=global");
    Device knobs = (Device) machine.object("/machine/unattached/knobs");
    assertEquals(
        List.of("default", "init", "board", "global", "global", "device"),
        IntStream.range(0, PROPERTIES).mapToObj(n -> knobs.getProperty("k" + n)).toList());
    Bql.run(machine::close);
  }

  @Test
  void whatNoDeviceTakes() {
    assertEquals(
        "can't apply global knobs.nosuch=1: Property 'knobs.nosuch' not found",
        assertThrows(QomException.class, () -> machine(List.of(), "knobs.nosuch=1")).getMessage());
    assertEquals(
        "board panel-machine: 'knobs' is no type.property=value",
        assertThrows(QomException.class, () -> machine(List.of("knobs"))).getMessage());
  }

  private static TypeInfo<Knobs, DeviceClass> type(boolean isHotpluggable) {
    return Device_Qom.TYPE
        .subtype("handle", Knobs.class)
        .constructor(Knobs::new)
        .classInit(c -> c.setHotpluggable(isHotpluggable))
        .build();
  }

  @Test
  void whatNothingUses() {
    GlobalProperty global = GlobalProperty.parse("handle.k0=1").orElseThrow();
    Container root = Container.TYPE.create();
    assertEquals(
        Optional.of("global handle.k0 has invalid class name"),
        global.complaint(Optional.empty(), root));
    assertEquals(
        Optional.of("global handle.k0 has invalid class name"),
        global.complaint(Optional.of(Container.TYPE), root));
    assertEquals(
        Optional.of("global handle.k0=1 not used"),
        global.complaint(Optional.of(type(false)), root));
    assertEquals(Optional.empty(), global.complaint(Optional.of(type(true)), root));
    root.addChild("handle", type(false).create());
    assertEquals(Optional.empty(), global.complaint(Optional.of(type(false)), root));
  }
}
