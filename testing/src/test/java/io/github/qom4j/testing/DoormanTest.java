// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.memory.AddressSpace;
import io.github.qom4j.reset.ResetType;
import io.github.qom4j.reset.Resettable;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoormanTest {
  private final Doorman doorman = Doorman_Qom.TYPE.create();
  private final AddressSpace memory = new AddressSpace("memory", doorman.mmio().get(0));
  private int rung;

  private void write(long offset, long value) {
    Bql.run(() -> memory.write(offset, 4, value));
  }

  /** What is noted in the middle of a reset is no edge, what is noted later is. */
  @Test
  void aResetDoesNotRing() {
    doorman.connectIrq(0, level -> rung += level);
    doorman.realize();
    Bql.run(() -> Resettable.reset(List.of(doorman), ResetType.COLD));
    assertEquals(1, Bql.call(() -> memory.read(4, 4).value()));
    assertEquals(0, rung);
    write(0, 0);
    write(4, 1);
    assertEquals(0, Bql.call(() -> memory.read(4, 4).value()));
    write(0, 1);
    assertEquals(1, rung);
  }
}
