// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockOutputTest {
  private final ClockOutput output = ClockOutput.TYPE.create();
  private final ClockInput first = ClockInput.TYPE.create();
  private final ClockInput second = ClockInput.TYPE.create();

  @Test
  void changesReachAllInputs() {
    output.connect(first);
    output.connect(second);
    output.setHz(1_000_000);
    assertEquals(1_000_000, first.hz());
    assertEquals(1_000_000, second.hz());
    output.setPeriod(0);
    assertEquals(0, first.hz());
  }

  @Test
  void devicesAreToldOfChangesNotOfTheConnection() {
    List<Long> told = new ArrayList<>();
    first.onUpdate(() -> told.add(first.hz()));
    output.setHz(1000);
    output.connect(first);
    assertEquals(1000, first.hz());
    output.setHz(1000);
    assertEquals(List.of(), told);
    output.setHz(2000);
    assertEquals(List.of(2000L), told);
  }

  @Test
  void anInputHasOneSource() {
    output.connect(first);
    assertThrows(IllegalStateException.class, () -> ClockOutput.TYPE.create().connect(first));
  }
}
