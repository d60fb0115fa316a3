// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class PropertyDeprecationCheckTest {
  @Test
  void aReplacementThatIsNoProperty() {
    members(
            """
              @Property int frequency;
              @Property(deprecatedSince = "2.0", replacement = "frequenzy") int speed;
            """)
        .reports(
            "3:52 [QOM-214] \"frequenzy\" cannot replace property \"speed\": Dev has no such"
                + " property that is not deprecated itself. Did you mean \"frequency\"?")
        .isCleanWith("frequenzy", "frequency");
  }

  @Test
  void aReplacementThatIsDeprecated() {
    members(
            """
              @Property(deprecatedSince = "1.0") int frequency;
              @Property(deprecatedSince = "2.0", replacement = "frequency") int speed;
            """)
        .reports(
            "3:52 [QOM-214] \"frequency\" cannot replace property \"speed\": Dev has no such"
                + " property that is not deprecated itself.")
        .isCleanWith("(deprecatedSince = \"1.0\")", "");
  }

  @Test
  void itself() {
    members(
            """
              @Property(deprecatedSince = "2.0", replacement = "speed") int speed;
            """)
        .reports(
            "2:52 [QOM-214] \"speed\" cannot replace property \"speed\": Dev has no such property"
                + " that is not deprecated itself.")
        .isCleanWith(", replacement = \"speed\"", "");
  }

  @Test
  void aReplacementOfWhatIsToBeUsed() {
    members(
            """
              @Property int frequency;
              @Property(replacement = "frequency") int speed;
            """)
        .reports(
            "3:27 [QOM-214] Property \"speed\" has a replacement, but is not deprecated; add"
                + " deprecatedSince with the version that said so first.")
        .isCleanWith("(replacement", "(deprecatedSince = \"2.0\", replacement");
  }

  @Test
  void aReplacementThatIsInherited() {
    device(
            """
            @QomType("base") class Base extends Device {
              @Property int frequency;
            }
            @QomType("dev") class Dev extends Base {
              @Property(deprecatedSince = "2.0", replacement = "frequency") int speed;
            }
            """)
        .isClean();
  }
}
