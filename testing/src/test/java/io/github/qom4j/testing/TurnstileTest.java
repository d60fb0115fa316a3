// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.migration.MigrationException;
import io.github.qom4j.migration.Snapshot;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private final Turnstile turnstile = Turnstile_Qom.TYPE.create();

  @SuppressWarnings("unchecked")
  private static VMStateDescription<Turnstile> description(Turnstile turnstile) {
    return (VMStateDescription<Turnstile>) turnstile.deviceClass().vmState().orElseThrow();
  }

  private static byte[] saved(Turnstile turnstile) {
    VMStateOutput out = new VMStateOutput();
    description(turnstile).save(turnstile, out);
    return out.toByteArray();
  }

  private void load(byte[] stream) {
    description(turnstile).load(turnstile, new VMStateInput(stream), 1);
  }

  /** The hook refuses what came when all fields were replaced and computed. */
  @Test
  void aRefusedLoadLeavesNoTrace() {
    turnstile.realize();
    Bql.run(
        () -> {
          byte[] empty = saved(turnstile);
          turnstile.enter("Ada");
          turnstile.enter("Grace");
          turnstile.enter("Hedy");
          turnstile.lane = 3;
          long[] powers = turnstile.powers;
          List<Integer> visits = turnstile.visits.get("all");
          List<Object> before = turnstile.state();
          Snapshot<Turnstile> snapshot = new Snapshot<>(description(turnstile), turnstile);

          MigrationException refused = assertThrows(MigrationException.class, () -> load(empty));
          assertEquals("test-turnstile: check: nobody came", refused.getMessage());
          List<Object> after = turnstile.state();
          for (int i = 0; i < before.size(); i++) {
            // The lane is in a subsection that did not come.
            if (i != 3) {
              assertNotEquals(before.get(i), after.get(i), "value " + i);
            }
          }

          snapshot.restore();
          assertEquals(before, turnstile.state());
          assertSame(powers, turnstile.powers);
          assertSame(visits, turnstile.visits.get("all"));
        });
  }

  /** What is derived is in no stream, and is there after loading all the same. */
  @Test
  void anAcceptedLoad() {
    turnstile.realize();
    Bql.run(
        () -> {
          turnstile.enter("Ada");
          byte[] stream = saved(turnstile);
          assertEquals(8, stream.length);
          List<Object> before = turnstile.state();
          turnstile.enter("Grace");
          load(stream);
          turnstile.last = "Ada";
          turnstile.seen.clear(2222 % 64);
          assertEquals(before, turnstile.state());
        });
  }
}
