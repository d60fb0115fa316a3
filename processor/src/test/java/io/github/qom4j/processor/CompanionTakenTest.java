// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class CompanionTakenTest {
  @Test
  void aClassNamedAsTheCompanion() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {}
            class Dev_Qom {}
            """)
        .reports(
            "2:1 [QOM-112] Dev needs the name Dev_Qom for its companion, but another class"
                + " has it; rename one.")
        .isCleanWith("class Dev_Qom", "class DevQom");
  }
}
