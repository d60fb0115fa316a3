// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.reset.Resettable_Qom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterfaceInfoTest {
  private interface Swims {
    InterfaceInfo<Swims> TYPE = InterfaceInfo.of("swims", Swims.class);
  }

  private interface Dives extends Swims {
    InterfaceInfo<Dives> TYPE = Swims.TYPE.subtype("dives", Dives.class);
  }

  private interface Races extends Swims {
    InterfaceInfo<Races> TYPE = Swims.TYPE.subtype("races", Races.class);
  }

  private static class Duck extends QomObject implements Dives {
    static final TypeInfo<Duck, ObjectClass> TYPE =
        QomObject_Qom.TYPE
            .subtype("duck", Duck.class)
            .constructor(Duck::new)
            .implementing(Dives.TYPE)
            .implementing(Swims.TYPE)
            .build();
  }

  private static final class FastDuck extends Duck implements Races {
    static final TypeInfo<FastDuck, ObjectClass> TYPE =
        Duck.TYPE
            .subtype("fast-duck", FastDuck.class)
            .constructor(FastDuck::new)
            .implementing(Races.TYPE)
            .build();
  }

  /** Lists what it has by another interface first, as the order counts in QEMU. */
  private static final class Otter extends QomObject implements Swims, Dives {
    static final TypeInfo<Otter, ObjectClass> TYPE =
        QomObject_Qom.TYPE
            .subtype("otter", Otter.class)
            .constructor(Otter::new)
            .implementing(Swims.TYPE)
            .implementing(Dives.TYPE)
            .build();
  }

  private static final class Cat extends QomObject {
    static final TypeInfo<Cat, ObjectClass> TYPE =
        QomObject_Qom.TYPE.subtype("cat", Cat.class).constructor(Cat::new).build();
  }

  @Test
  void interfaceTypesDescendFromInterface() {
    assertEquals("dives", Dives.TYPE.name());
    assertEquals("dives", Dives.TYPE.toString());
    assertSame(Dives.class, Dives.TYPE.javaType());
    assertEquals(Optional.of(Swims.TYPE), Dives.TYPE.parent());
    assertEquals(Optional.of(InterfaceInfo.ROOT), Swims.TYPE.parent());
    assertEquals("interface", InterfaceInfo.ROOT.name());
    assertEquals(Optional.empty(), InterfaceInfo.ROOT.parent());
    assertTrue(Dives.TYPE.isAbstract());
    assertTrue(Dives.TYPE.isA(Dives.TYPE));
    assertTrue(Dives.TYPE.isA(Swims.TYPE));
    assertTrue(Dives.TYPE.isA(InterfaceInfo.ROOT));
    assertFalse(Swims.TYPE.isA(Dives.TYPE));
    assertFalse(Dives.TYPE.isA(QomObject_Qom.TYPE));
  }

  @Test
  void aTypeIsOfItsInterfacesAndOfWhatTheyDescendFrom() {
    Duck duck = Duck.TYPE.create();
    for (NamedType<?> type : List.of(Dives.TYPE, Swims.TYPE, InterfaceInfo.ROOT)) {
      assertTrue(Duck.TYPE.isA(type), type::name);
      assertTrue(duck.objectClass().isA(type), type::name);
      assertTrue(duck.isA(type.name()), type::name);
      assertTrue(type.isInstance(duck), type::name);
      assertEquals(Optional.of(duck), duck.dynamicCast(type.name()));
      assertSame(duck, duck.cast(type.name()));
    }
    assertFalse(duck.isA("races"));
    assertFalse(Races.TYPE.isInstance(duck));
    assertFalse(Cat.TYPE.isA(Swims.TYPE));
    assertSame(duck, Swims.TYPE.cast(duck));
    assertEquals(Optional.of(duck), Dives.TYPE.dynamicCast(duck));
    assertEquals(Optional.empty(), Races.TYPE.dynamicCast(duck));
  }

  @Test
  void subtypesHaveTheInterfacesOfTheirParents() {
    assertEquals(List.of(Dives.TYPE), Duck.TYPE.interfaces());
    assertEquals(List.of(Dives.TYPE, Races.TYPE), FastDuck.TYPE.interfaces());
    assertTrue(FastDuck.TYPE.isA(Dives.TYPE));
    assertTrue(FastDuck.TYPE.create().isA("dives"));
  }

  /** By name it is not known which of two is meant; Java has one object that is both. */
  @Test
  void whatTwoInterfacesAreIsFoundByNeither() {
    FastDuck duck = Container.TYPE.create().addChild("duck", FastDuck.TYPE.create());
    assertFalse(FastDuck.TYPE.isA(Swims.TYPE));
    assertFalse(FastDuck.TYPE.isA(InterfaceInfo.ROOT));
    assertFalse(duck.isA("swims"));
    assertFalse(duck.objectClass().isA("interface"));
    assertEquals(Optional.empty(), duck.dynamicCast("swims"));
    QomException e = assertThrows(QomException.class, () -> duck.cast("swims"));
    assertEquals(
        "Object '/duck' of type 'fast-duck' is not an instance of type 'swims' by one interface,"
            + " but by dives and races",
        e.getMessage());
    assertSame(duck, Swims.TYPE.cast(duck));
  }

  @Test
  void anInterfaceIsLeftOutAfterOneThatDescendsFromItOnly() {
    assertEquals(List.of(Swims.TYPE, Dives.TYPE), Otter.TYPE.interfaces());
    assertFalse(Otter.TYPE.isA(Swims.TYPE));
    assertTrue(Otter.TYPE.isA(Dives.TYPE));
  }

  @Test
  void castsNameTheObjectAndBothTypes() {
    Cat cat = Container.TYPE.create().addChild("tom", Cat.TYPE.create());
    QomException e = assertThrows(QomException.class, () -> Swims.TYPE.cast(cat));
    assertEquals("Object '/tom' of type 'cat' is not an instance of type 'swims'", e.getMessage());
    e = assertThrows(QomException.class, () -> cat.cast("duck"));
    assertEquals("Object '/tom' of type 'cat' is not an instance of type 'duck'", e.getMessage());
    e = assertThrows(QomException.class, () -> cat.cast("nosuch"));
    assertEquals("Object '/tom' of type 'cat' is not an instance of type 'nosuch'", e.getMessage());
  }

  @Test
  void classesAreCastAsObjectsAre() {
    ObjectClass ducks = FastDuck.TYPE.objectClass();
    assertSame(ducks, Duck.TYPE.castClass(ducks));
    assertEquals(Optional.empty(), Cat.TYPE.dynamicCastClass(ducks));
    assertTrue(ducks.isA("duck"));
    assertTrue(ducks.isA("object"));
    assertFalse(ducks.isA("cat"));
    QomException e = assertThrows(QomException.class, () -> Cat.TYPE.castClass(ducks));
    assertEquals("Class of type 'fast-duck' is not one of type 'cat'", e.getMessage());
    e = assertThrows(QomException.class, () -> Device_Qom.TYPE.castClass(ducks));
    assertEquals("Class of type 'fast-duck' is not one of type 'device'", e.getMessage());
    ObjectClass devices = Device_Qom.TYPE.objectClass();
    DeviceClass same = Device_Qom.TYPE.castClass(devices);
    assertSame(devices, same);
  }

  @Test
  void devicesAreResettable() {
    assertTrue(Device_Qom.TYPE.isA(Resettable_Qom.TYPE));
    assertTrue(Device_Qom.TYPE.objectClass().isA("resettable"));
  }
}
