// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class AccessEffectCheckTest {
  @Test
  void allBitsSayTheirOwn() {
    DeviceCompilation device =
        members(
                """
              interface Stat {
                @Bits(W1C) int DONE = 1;
                @Bits(RW) int EN = 2;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = RO) int status;
            """)
            .checking("QOM-337")
            .reports(
                "6:68 [QOM-337] access = RO of STAT has no effect: each constant of Stat says its"
                    + " own; drop it here or there.");
    device.isCleanWith(", access = RO", "");
    device.isCleanWith("@Bits(RW) ", "");
  }

  /** They are kept, and so have the access of the register. */
  @Test
  void bitsWithoutAName() {
    device(
            """
            @QomType("dev") @RegisterBank(size = 4, reserved = Reserved.KEPT)
            class Dev extends SysBusDevice {
              interface Stat {
                @Bits(W1C) int DONE = 1;
              }
              @Register(offset = 0, name = "STAT", bits = Stat.class, access = WO) int status;
            }
            """)
        .checking("QOM-337")
        .isClean();
  }
}
