// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class VMStateSectionCheckTest {
  @Test
  void aStructure() {
    device(
            """
            @VMState(priority = 2, unmigratable = "it is unfinished") class Part {
              @VMStateField int left;
            }
            """)
        .reports(
            "1:21 [QOM-535] Part is sent within a device's section, which \"priority\" is about;"
                + " say it of the device.",
            "1:39 [QOM-535] Part is sent within a device's section, which \"unmigratable\" is"
                + " about; say it of the device.")
        .isCleanWith("(priority = 2, unmigratable = \"it is unfinished\")", "");
  }

  @Test
  void whatIsNotSavedNeedsNoExplanation() {
    device(
            """
            @QomType("dev") @VMState(unmigratable = "it is unfinished") class Dev extends Device {
              int left;
            }
            """)
        .isClean();
  }
}
