// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IrqLineTest {
  private final List<Integer> seen = new ArrayList<>();
  private final IrqLine line = new IrqLine();

  @Test
  void unconnectedLinesKeepTheirLevel() {
    assertNull(line.target());
    assertEquals(0, line.level());
    Bql.run(line::raise);
    assertEquals(1, line.level());
    Bql.run(line::lower);
    assertEquals(0, line.level());
  }

  @Test
  void eachSettingReachesTheTarget() {
    IrqHandler target = seen::add;
    line.connect(target);
    assertSame(target, line.target());
    Bql.run(
        () -> {
          line.raise();
          line.set(true);
          line.lower();
          line.set(false);
          line.set(5);
          line.pulse();
        });
    assertEquals(List.of(1, 1, 0, 0, 5, 1, 0), seen);
    assertEquals(0, line.level());
    line.connect(null);
    Bql.run(line::raise);
    assertEquals(7, seen.size());
  }

  @Test
  void theLevelIsKnownWhileTheTargetRuns() {
    line.connect(level -> seen.add(line.level()));
    Bql.run(line::pulse);
    assertEquals(List.of(1, 0), seen);
  }

  @Test
  void edgesAreChangesOfAConditionSinceItWasLookedAt() {
    Edges edges = new Edges();
    assertEquals(true, edges.rises(63, true));
    assertEquals(false, edges.rises(63, true));
    assertEquals(false, edges.rises(63, false));
    assertEquals(false, edges.falls(0, true));
    assertEquals(true, edges.falls(0, false));
    assertEquals(false, edges.falls(0, false));
    assertEquals(true, edges.changes(1, true));
    assertEquals(false, edges.changes(1, true));
    assertEquals(true, edges.changes(1, false));
    edges.recall(1, true);
    assertEquals(false, edges.changes(1, true));
    assertEquals(true, edges.rises(63, true));
  }

  @Test
  void settingNeedsTheLock() {
    line.connect(seen::add);
    assertThrows(IllegalStateException.class, line::raise);
    assertEquals(0, line.level());
    assertEquals(List.of(), seen);
  }

  @Test
  void observersSeeALevelBeforeTheDevice() {
    IrqInput input = IrqInput.of(level -> seen.add(level));
    line.connect(input);
    Bql.run(line::raise);
    input.observe(level -> seen.add(10 + level));
    Bql.run(line::lower);
    input.observe(level -> seen.add(20 + level));
    Bql.run(line::raise);
    assertEquals(List.of(1, 10, 0, 21, 1), seen);
  }
}
