// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class WriteOnceCheckTest {
  @Test
  void lockedWithoutItsValue() {
    members(
            """
              interface Seal {
                @Bits(W1) int DATE = 0xffff;
                @Bits(value = WO1, survives = Survives.COLD) int KEY = 0xff << 16;
              }
              @Register(offset = 0, name = "SEAL", bits = Seal.class) int seal;
              @Register(offset = 4, name = "FUSE", access = W1) int fuse;
            """)
        .checking("QOM-340")
        .reports(
            "3:19 [QOM-340] Seal.DATE is written once, but a warm reset takes its value and"
                + " leaves it locked; add survives = WARM if it is to keep it.",
            "4:54 [QOM-340] Seal.KEY is written once, but a cold reset unlocks it and leaves it"
                + " its value; let it survive a warm reset only, or lock it in a write hook.",
            "7:49 [QOM-340] FUSE is written once, but a warm reset takes its value and leaves"
                + " it locked; add survives = WARM if it is to keep it.")
        .isCleanWith(
            "Bits(W1)", "Bits(value = W1, survives = Survives.WARM)",
            "COLD", "WARM",
            "access = W1)", "access = W1, survives = Survives.WARM)");
  }
}
