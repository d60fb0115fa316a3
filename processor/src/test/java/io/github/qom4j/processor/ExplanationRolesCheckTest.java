// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class ExplanationRolesCheckTest {
  @Test
  void explainedTwice() {
    members(
            """
              @VMStateField int level;
              @Derived(by = "count") @Immutable @Broken("why") int count;
              @PostLoad void count() { count = level; }
            """)
        .reports(
            "3:26 [QOM-109] count is @Derived and @Immutable; one of them says why it does not"
                + " migrate, drop the other.",
            "3:37 [QOM-109] count is @Derived and @Broken; one of them says why it does not"
                + " migrate, drop the other.")
        .isCleanWith("@Immutable @Broken(\"why\") ", "");
  }

  @Test
  void explainedThoughItMigrates() {
    members(
            """
              @VMStateField @Broken("why") int level;
              @Elsewhere("the board") @Register(offset = 0, name = "CTRL") int control;
            """)
        .reports(
            "2:17 [QOM-109] level migrates, so there is nothing that @Broken could explain; drop one"
                + " of the two.",
            "3:3 [QOM-109] control is a register, which migrates, so there is nothing that @Elsewhere"
                + " could explain; drop one of the two.")
        .isCleanWith("@Broken(\"why\") ", "", "@Elsewhere(\"the board\") ", "");
  }

  @Test
  void explainedThoughBoardsSetIt() {
    members(
            """
              @Property @Immutable int depth;
              @Irq @Immutable IrqLine line;
            """)
        .reports(
            "2:13 [QOM-109] depth is a property, which boards set, so there is nothing that"
                + " @Immutable could explain; drop one of the two.",
            "3:8 [QOM-109] line is wiring, which boards set, so there is nothing that @Immutable"
                + " could explain; drop one of the two.")
        .isCleanWith("@Immutable ", "");
  }
}
