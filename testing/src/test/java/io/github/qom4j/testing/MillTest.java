// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.NamedType;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.Types;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types as their devices show them: abstract ones, interfaces, the order of their lives, casts. */
class MillTest {
  private final Container root = Container.TYPE.create();

  @BeforeEach
  void forget() {
    Mill.STEPS.clear();
  }

  @Test
  void aDeviceLivesFromItsParentToItselfAndBack() {
    Mill.Windmill mill =
        Mill_Windmill_Qom.TYPE.create(
            device -> device.setProperty("stones", "3", PropertyContext.EMPTY));
    mill.setProperty("stones", "5", PropertyContext.EMPTY);
    root.addChild("mill", mill);
    mill.realize();
    Bql.run(() -> Resettable.reset(List.of(mill), ResetType.COLD));
    mill.destroy();
    assertEquals(
        List.of(
            "mill made",
            "windmill made",
            "mill post-init stones=3",
            "windmill post-init stones=3",
            "mill realize stones=5",
            "windmill realize",
            "mill hold",
            "windmill hold",
            "windmill unrealize",
            "mill unrealize",
            "windmill finalize",
            "mill finalize"),
        Mill.STEPS);
  }

  @Test
  void aSubtypeHasWhatItsParentDoes() {
    Mill_SixSailMill_Qom.TYPE.create();
    assertEquals(
        List.of(
            "mill made", "windmill made", "mill post-init stones=2", "windmill post-init stones=2"),
        Mill.STEPS);
  }

  /** Data of a class is a method, which a subtype overrides. */
  @Test
  void dataOfAClass() {
    assertEquals(8, Mill_Windmill_Qom.TYPE.create().speed());
    assertEquals(12, Mill_SixSailMill_Qom.TYPE.create().speed());
  }

  @Test
  void anAbstractTypeHasNoObjectsOfItsOwn() {
    assertTrue(Mill_Qom.TYPE.isAbstract());
    QomException e = assertThrows(QomException.class, () -> Mill_Qom.TYPE.create());
    assertEquals("type 'mill' is abstract", e.getMessage());
  }

  private static List<String> implementing(String name) {
    NamedType<?> wanted = Types.findNamed(name).orElseThrow();
    return Types.allNamed().stream().filter(type -> type.isA(wanted)).map(NamedType::name).toList();
  }

  @Test
  void interfaceTypesAreTypesWithNames() {
    assertEquals(
        List.of("grinds", "mill", "six-sail-mill", "watermill", "windmill"),
        implementing("grinds"));
    assertEquals(List.of("six-sail-mill", "wind-driven", "windmill"), implementing("wind-driven"));
    assertEquals("interface", Grinds_Qom.TYPE.parent().orElseThrow().name());
    assertEquals("grinds", Grinds_Qom.TYPE_NAME);
  }

  @Test
  void castsToInterfaces() {
    Mill.Windmill windmill = root.addChild("w", Mill_Windmill_Qom.TYPE.create());
    QomObject watermill = root.addChild("m", Mill_Watermill_Qom.TYPE.create());
    Grinds grinds = Grinds_Qom.cast(watermill);
    assertEquals(1, grinds.speed());
    assertSame(windmill, Mill_WindDriven_Qom.cast(windmill));
    assertFalse(Mill_WindDriven_Qom.isA(watermill));
    assertEquals(Optional.empty(), Mill_WindDriven_Qom.dynamicCast(watermill));
    assertEquals(
        "Object '/m' of type 'watermill' is not an instance of type 'wind-driven'",
        assertThrows(QomException.class, () -> Mill_WindDriven_Qom.cast(watermill)).getMessage());
    assertTrue(windmill.isA("wind-driven"));
    assertFalse(watermill.isA("wind-driven"));
    assertTrue(watermill.isA("resettable"));
  }

  @Test
  void linksToInterfaces() {
    Mill.Windmill windmill = root.addChild("w", Mill_Windmill_Qom.TYPE.create());
    Mill.Watermill watermill = root.addChild("m", Mill_Watermill_Qom.TYPE.create());
    assertEquals("link<grinds>", windmill.property("partner").typeName());
    windmill.setProperty("partner", watermill);
    assertSame(watermill, windmill.partner);
    assertEquals("/m", windmill.getProperty("partner"));
    assertEquals(
        "Invalid parameter type for 'partner', expected: grinds",
        assertThrows(QomException.class, () -> windmill.setProperty("partner", root)).getMessage());
    watermill.destroy();
    assertNull(windmill.partner);
    assertEquals("", windmill.getProperty("partner"));
  }

  @Test
  void castsToClasses() {
    QomObject six = root.addChild("six", Mill_SixSailMill_Qom.TYPE.create());
    QomObject watermill = root.addChild("water", Mill_Watermill_Qom.TYPE.create());
    assertSame(six, Mill_Windmill_Qom.cast(six));
    assertTrue(Mill_Qom.isA(six));
    assertEquals(Optional.of(six), Mill_Qom.dynamicCast(six));
    assertFalse(Mill_Windmill_Qom.isA(watermill));
    assertEquals(
        "Object '/water' of type 'watermill' is not an instance of type 'windmill'",
        assertThrows(QomException.class, () -> Mill_Windmill_Qom.cast(watermill)).getMessage());
    assertEquals(
        List.of("six"),
        Stream.of(six, watermill)
            .filter(Mill_Windmill_Qom::isA)
            .map(object -> object.canonicalPath().substring(1))
            .toList());
  }
}
