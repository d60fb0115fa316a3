// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.irq.IrqInput;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceListener;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.QomObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strong links keep what they lead to, and paths lead through the tree only. */
class LanternTest {
  private final Container root = Container.TYPE.create();
  private final Lantern one = lantern("one");
  private final Lantern two = lantern("two");
  private final Lantern three = lantern("three");

  private Lantern lantern(String id) {
    Lantern lantern = root.addChild(id, Lantern_Qom.TYPE.create());
    lantern.setId(id);
    lantern.realize();
    return lantern;
  }

  @BeforeEach
  void forget() {
    Lantern.STEPS.clear();
  }

  private static void steps(String... steps) {
    assertEquals(List.of(steps), Lantern.STEPS);
    Lantern.STEPS.clear();
  }

  @Test
  void whatIsLinkedToEndsWithTheLastLink() {
    one.setProperty("source", three);
    one.setProperty("spare", three);
    two.setProperty("source", three);
    three.destroy();
    steps("three out");
    assertEquals("", one.getProperty("source"));
    assertSame(three, one.source);
    one.setProperty("source", (QomObject) null);
    two.setProperty("source", one);
    steps();
    one.setProperty("spare", "", PropertyContext.EMPTY);
    steps("three gone");
  }

  /** In QEMU links let go before the end, and it leads to what may be gone. */
  @Test
  void whatHoldsItLetsGoAtItsEnd() {
    one.setProperty("source", two);
    two.setProperty("source", three);
    three.destroy();
    two.destroy();
    steps("three out", "two out");
    one.destroy();
    steps("one out", "one gone, lit from two", "two gone, lit from three", "three gone");
  }

  @Test
  void whatIsTakenOutEndsWithTheLastLinkToo() {
    one.setProperty("source", two);
    two.unparent();
    assertFalse(two.isRealized());
    steps("two out");
    one.setProperty("source", (QomObject) null);
    steps("two gone");
  }

  @Test
  void whatIsTakenOutMayBePutElsewhere() {
    one.setProperty("source", two);
    two.unparent();
    three.addChild("inside", two);
    assertEquals("/three/inside", one.getProperty("source"));
    one.setProperty("source", (QomObject) null);
    two.unparent();
    root.addChild("two", two);
    two.realize();
    steps("two out");
    two.destroy();
    steps("two out", "two gone");
  }

  @Test
  void nothingEndsTwice() {
    one.setProperty("source", two);
    two.destroy();
    two.destroy();
    one.setProperty("source", (QomObject) null);
    two.destroy();
    steps("two out", "two gone");
  }

  @Test
  void aWeakLinkIsForgottenAtTheEnd() {
    one.setProperty("source", three);
    two.setProperty("neighbour", three);
    three.destroy();
    assertSame(three, two.neighbour);
    assertEquals("", two.getProperty("neighbour"));
    one.setProperty("source", (QomObject) null);
    assertNull(two.neighbour);
    steps("three out", "three gone");
  }

  /** In QEMU they stay for good. */
  @Test
  void circlesEndWithTheirLastInTheTree() {
    one.setProperty("source", two);
    two.setProperty("source", three);
    three.setProperty("source", one);
    three.setProperty("spare", three);
    one.destroy();
    two.destroy();
    steps("one out", "two out");
    three.destroy();
    steps(
        "three out",
        "three gone, lit from one",
        "one gone, lit from two",
        "two gone, lit from three");
  }

  @Test
  void aPartThatLinksToItsWholeDoesNotKeepIt() {
    Lantern part = one.addChild("part", Lantern_Qom.TYPE.create());
    part.setId("part");
    part.setProperty("source", one);
    part.realize();
    one.destroy();
    steps("one out", "part out", "part gone, lit from one", "one gone");
  }

  @Test
  void whatIsBelowWhatIsOutHasNoPath() {
    Lantern part = one.addChild("part", Lantern_Qom.TYPE.create());
    two.setProperty("source", part);
    three.setProperty("source", one);
    assertEquals("/one/part", two.getProperty("source"));
    one.destroy();
    assertEquals("", two.getProperty("source"));
    assertEquals("", one.getProperty("part"));
    assertEquals("", part.canonicalPath());
    assertEquals("part", part.canonicalPathComponent());
    assertSame(one, part.parent().orElseThrow());
    three.setProperty("source", (QomObject) null);
    steps("one out", "one gone");
    assertTrue(part.parent().isEmpty(), "held by two, it outlasts its whole");
    part.setId("part");
    two.destroy();
    steps("two out", "two gone, lit from part", "part gone");
  }

  /** As for a link that is a C pointer without a reference, QEMU would not know. */
  @Test
  void linksThatCodeMakesBeforeItRealizesHoldToo() {
    Lantern four = Lantern_Qom.TYPE.create();
    four.setId("four");
    four.first = one;
    root.addChild("four", four);
    four.realize();
    one.destroy();
    steps("one out");
    four.destroy();
    steps("four out", "four gone", "one gone");
  }

  @Test
  void theGuestReachesNothingThatIsOut() {
    MemoryRegion space = MemoryRegion.container("space", 0x100);
    MemoryRegion registers = one.mmio().get(0);
    space.addSubregion(0x10, registers, 0);
    two.setProperty("source", one);
    Bql.run(one::destroy);
    assertEquals(-1, registers.address());
    assertTrue(space.subregions().isEmpty());
    steps("one out");
  }

  @Test
  void whoListensHearsOfTheEndOnly() {
    StringBuilder heard = new StringBuilder();
    Lantern four = Lantern_Qom.TYPE.create();
    four.setListener(
        new DeviceListener() {
          @Override
          public void unrealized(Device device) {
            heard.append("unrealized ");
          }

          @Override
          public void deleted(Device device, String path) {
            heard.append("deleted ").append(path);
          }
        });
    root.addChild("four", four);
    four.realize();
    one.setProperty("source", four);
    four.destroy();
    assertEquals("unrealized ", heard.toString());
    one.destroy();
    assertEquals("unrealized deleted /four", heard.toString());
  }

  @Test
  void linesToWhatIsOutHaveNoPath() {
    IrqInput input = one.addGpioIn("in", level -> {});
    two.addGpioOut("out").connect(input);
    assertEquals("/one/in[0]", two.getProperty("out[0]"));
    three.setProperty("source", one);
    one.destroy();
    assertEquals("", two.getProperty("out[0]"));
  }
}
