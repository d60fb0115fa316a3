// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import org.junit.jupiter.api.Test;

class IntFifoTest {
  private int changes;
  private final IntFifo fifo = new IntFifo(3, () -> changes++);

  @Test
  void givesWhatWasPutInFirst() {
    assertTrue(fifo.isEmpty());
    for (int i = 0; i < 10; i++) {
      assertTrue(fifo.push(i));
      assertTrue(fifo.push(-i));
      assertEquals(i, fifo.peek());
      assertEquals(2, fifo.count());
      assertEquals(i, fifo.pop());
      assertEquals(-i, fifo.pop());
    }
    assertEquals(40, changes);
    assertEquals(0, fifo.pop());
    assertEquals(0, fifo.peek());
    assertEquals(40, changes);
  }

  @Test
  void losesWhatDoesNotFit() {
    for (int i = 1; i <= 3; i++) {
      assertFalse(fifo.isFull());
      assertTrue(fifo.push(i));
    }
    assertTrue(fifo.isFull());
    assertFalse(fifo.push(4));
    assertEquals(3, changes);
    assertEquals(1, fifo.pop());
    fifo.clear();
    assertTrue(fifo.isEmpty());
    assertEquals(5, changes);
    fifo.push(7);
    fifo.reset();
    assertEquals(0, fifo.count());
    assertEquals(6, changes);
  }

  @Test
  void migratesWithItsPlaces() {
    fifo.push(1);
    fifo.pop();
    fifo.push(2);
    fifo.push(3);
    VMStateOutput out = new VMStateOutput();
    IntFifo.VMSTATE.save(fifo, out);
    IntFifo other = new IntFifo(3, () -> changes = -1);
    IntFifo.VMSTATE.load(other, new VMStateInput(out.toByteArray()), 1);
    assertEquals(2, other.count());
    VMStateOutput again = new VMStateOutput();
    IntFifo.VMSTATE.save(other, again);
    assertEquals(
        java.util.HexFormat.of().formatHex(out.toByteArray()),
        java.util.HexFormat.of().formatHex(again.toByteArray()));
    assertEquals(4, changes);
    assertEquals(2, other.pop());
    assertEquals(3, other.pop());
  }

  @Test
  void refusesPlacesItDoesNotHave() {
    for (int at : new int[] {3, 7}) {
      VMStateOutput out = new VMStateOutput();
      IntFifo.VMSTATE.save(fifo, out);
      byte[] state = out.toByteArray();
      state[at] = 4;
      assertThrows(
          MigrationException.class, () -> IntFifo.VMSTATE.load(fifo, new VMStateInput(state), 1));
    }
  }

  @Test
  void showsItselfInBits() {
    assertEquals(0xf3L, IntFifo.show(0xf0, 3, true));
    assertEquals(0xf0L, IntFifo.show(0xf3, 3, false));
    assertEquals(0xa5L, IntFifo.show(0xff, 0xf0, 0x1a) & ~0xfL | 5);
    assertEquals(1L << 63, IntFifo.show(0, 1L << 63, 1));
  }
}
