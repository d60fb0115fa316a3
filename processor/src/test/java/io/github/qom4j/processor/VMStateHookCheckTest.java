// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class VMStateHookCheckTest {
  @Test
  void noState() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @PostLoad void check() {}
            }
            """)
        .reports(
            "2:3 [QOM-534] check() never runs, because Dev has no state of its own; add @VMState to"
                + " the class, or @VMStateField to what migrates.")
        .isCleanWith("class", "@VMState class");
  }

  @Test
  void noSubsection() {
    device(
            """
            @QomType("dev")
            @VMStateSubsection(value = "dev/clock", needed = "on")
            class Dev extends Device {
              @VMStateField boolean on;
              @VMStateField(subsection = "dev/clock") int ticks;
              @PreLoad(subsection = "dev/clok") void prepare() {}
              @PostLoad(subsection = "dev/clock") void check(int version) {}
              @PreSave(subsection = "dev/clock") void gather() {}
              @PostSave(subsection = "dev/clock") void drop() {}
            }
            """)
        .reports(
            "6:25 [QOM-534] Dev has no @VMStateSubsection \"dev/clok\". Did you mean"
                + " \"dev/clock\"?")
        .isCleanWith("clok\"", "clock\"");
  }

  @Test
  void overloads() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField int count;
              @PostLoad void check() {}
              @PostLoad void check(int version) {}
            }
            """)
        .isClean();
  }
}
