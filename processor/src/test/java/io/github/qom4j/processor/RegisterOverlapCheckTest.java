// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class RegisterOverlapCheckTest {
  @Test
  void oneOffsetTwice() {
    members(
            """
              @Register(offset = 0, name = "A") int a;
              @Register(offset = 4, name = "B") int b;
              @Register(offset = 0, name = "C") int c;
            """)
        .reports(
            "4:22 [QOM-306] C at 0x0 to 0x3 overlaps A at 0x0 to 0x3; the next free offset"
                + " is 0x8.")
        .isCleanWith("0, name = \"C\"", "8, name = \"C\"");
  }

  @Test
  void halfOfALong() {
    members(
            """
              @Register(offset = 8, name = "A") long a;
              @Register(offset = 0xc, name = "B") int b;
            """)
        .reports(
            "3:22 [QOM-306] B at 0xc to 0xf overlaps A at 0x8 to 0xf; the next free offset"
                + " is 0x10.")
        .isCleanWith("0xc", "0x10");
  }

  @Test
  void noRoomLeft() {
    members(
            """
              @Register(offset = 0x18, name = "A") long a;
              @Register(offset = 0x1c, name = "B") int b;
            """)
        .reports(
            "3:22 [QOM-306] B at 0x1c to 0x1f overlaps A at 0x18 to 0x1f; the bank has no"
                + " room behind it.")
        .isCleanWith("0x1c", "0x10");
  }

  @Test
  void identificationRegisters() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 0x20) @IdRegisters(offset = 0x10, value = {1, 2})
            class Dev extends SysBusDevice {
              @Register(offset = 0x14, name = "A") int a;
            }
            """)
        .reports(
            "3:22 [QOM-306] A at 0x14 to 0x17 overlaps the identification registers at 0x10"
                + " to 0x17; the next free offset is 0x18.")
        .isCleanWith("0x14", "0x18");
  }
}
