// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class MemberRolesCheckTest {
  @Test
  void aPropertyThatIsARegister() {
    members(
            """
              @Property @Register(offset = 0, name = "CTRL") int control;
            """)
        .reports(
            "2:3 [QOM-109] control is a property, which boards set, and a register, which"
                + " guests set; make it two fields.")
        .isCleanWith("@Property ", "");
  }
}
