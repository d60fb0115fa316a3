// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChardevsTest {
  private final Chardevs chardevs = new Chardevs();
  private final MemoryChardev b = new MemoryChardev("b");
  private final MemoryChardev a = new MemoryChardev("a");

  @Test
  void findsWhatWasAdded() {
    chardevs.add(b);
    chardevs.add(a);
    assertSame(a, chardevs.find("a").orElseThrow());
    assertTrue(chardevs.find("c").isEmpty());
    assertEquals(List.of(b, a), chardevs.all());
  }

  @Test
  void idsAreUnique() {
    chardevs.add(a);
    Chardev same = new NullChardev("a");
    QomException e = assertThrows(QomException.class, () -> chardevs.add(same));
    assertEquals("Duplicate ID 'a' for chardev", e.getMessage());
    assertSame(a, chardevs.find("a").orElseThrow());
  }

  @Test
  void pumpsAll() {
    chardevs.add(a);
    chardevs.add(b);
    RecordingDevice device = new RecordingDevice(b, 9);
    b.input(new byte[3]);
    chardevs.pump();
    assertEquals(3, device.received().length);
  }

  @Test
  void closesAll() {
    chardevs.add(a);
    chardevs.add(b);
    chardevs.closeAll();
    assertFalse(a.isOpen());
    assertFalse(b.isOpen());
    assertEquals(List.of(), chardevs.all());
  }
}
