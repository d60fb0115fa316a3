// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class VMStateVersionCheckTest {
  @Test
  void itsOwnVersionIsTooOld() {
    device(
            """
            @QomType("dev")
            @VMState(version = 2, minimumVersion = 3)
            class Dev extends Device {
              @VMStateField int count;
            }
            """)
        .reports(
            "2:40 [QOM-502] Section \"dev\" writes version 2 but reads 3 and up, so not its"
                + " own; lower minimumVersion or raise version.")
        .isCleanWith("3", "2");
  }

  @Test
  void theDefaultMinimum() {
    device(
            """
            @QomType("dev")
            @VMState(version = 0)
            class Dev extends Device {
              @VMStateField int count;
            }
            """)
        .reports(
            "2:1 [QOM-502] Section \"dev\" writes version 0 but reads 1 and up, so not its"
                + " own; lower minimumVersion or raise version.")
        .isCleanWith("version = 0", "version = 0, minimumVersion = 0");
  }

  @Test
  void negative() {
    device(
            """
            @QomType("dev")
            @VMState(version = -1)
            class Dev extends Device {
              @VMStateField int count;
            }
            """)
        .reports("2:20 [QOM-502] Section \"dev\" has version -1; versions count from 0.")
        .isCleanWith("-1", "1");
  }
}
