// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.migration.MachineSections;
import io.github.qom4j.migration.StreamWriter;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qom.Container;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A device does not change what it was configured with, wherever the code is that does. */
class WeathercockTest {
  private final Container root = Container.TYPE.create();
  private final Weathercock below = root.addChild("below", Weathercock_Qom.TYPE.create());
  private final Weathercock cock = root.addChild("cock", Weathercock_Qom.TYPE.create());

  @BeforeEach
  void realize() {
    cock.setProperty("direction", 450);
    cock.setProperty("colours", "1,2", PropertyContext.EMPTY);
    cock.setProperty("below", below);
    cock.realize();
  }

  private void reset() {
    Bql.run(() -> Resettable.reset(List.of(cock), ResetType.WARM));
  }

  private void save() {
    new StreamWriter(new MachineSections("none").add(cock)).write();
  }

  private static void refused(String property, String was, String is, Executable by) {
    assertEquals(
        "Property '%s' of device '/cock' (type 'weathercock') was realized as '%s' and is '%s' now;"
                .formatted(property, was, is)
            + " what changes while a device runs is state, in another field",
        assertThrows(QomException.class, by).getMessage());
  }

  @Test
  void whatIsNotChanged() {
    reset();
    save();
    assertEquals("90", cock.getProperty("direction"));
  }

  @Test
  void aNumberThatAnotherClassChanges() {
    Weathercock.Wind.blow(cock, 180);
    refused("direction", "90", "180", this::reset);
    refused("direction", "90", "180", this::save);
    Weathercock.Wind.blow(cock, 90);
    reset();
    save();
  }

  @Test
  void anElementOfAList() {
    cock.colours[1] = 7;
    refused("colours", "1,2", "1,7", this::reset);
  }

  @Test
  void aTextThatWasNone() {
    cock.name = "Chanticleer";
    refused("name", "", "Chanticleer", this::reset);
  }

  @Test
  void aLink() {
    cock.below = null;
    refused("below", "/below", "", this::reset);
  }

  /** Its path is another one then, but it leads to the same device. */
  @Test
  void aLinkToWhatLeavesTheTree() {
    below.destroy();
    assertEquals("", cock.getProperty("below"));
    reset();
  }

  @Test
  void whatMayChange() {
    cock.turns = 8;
    cock.volume = 11;
    cock.setProperty("volume", 12);
    reset();
    save();
  }

  @Test
  void anotherLifeIsConfiguredAnew() {
    Weathercock.Wind.blow(cock, 180);
    cock.unrealize();
    cock.realize();
    reset();
    assertEquals("180", cock.getProperty("direction"));
  }

  @Test
  void aDeviceInNoTree() {
    cock.unparent();
    cock.realize();
    cock.direction = 1;
    assertEquals(
        "Property 'direction' of a device (type 'weathercock') was realized as '90' and is '1' now;"
            + " what changes while a device runs is state, in another field",
        assertThrows(QomException.class, this::reset).getMessage());
  }
}
