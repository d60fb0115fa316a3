// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class LinkPropertyTest {
  @Test
  void typesThatLinkToEachOther() {
    device(
            """
            @QomType("dev") class Dev extends Device {
              @Property Dev next;
              @Property Other other;
              @Property Device any;
              @Property SysBusDevice bus;
              @Property QomObject object;
            }
            @QomType("other") class Other extends Device { @Property Dev dev; }
            """)
        .isClean();
  }

  @Test
  void noQomType() {
    members(
            """
              @Property Container container;
            """)
        .reports(
            "2:3 [QOM-201] Property \"container\" is Container, which is no kind of property; use"
                + " a boolean, integer, String, enum, UUID, MacAddress, PciAddress, array of these,"
                + " CharBackend or QOM type.")
        .isCleanWith("@Property Container", "@Property Dev");
  }

  @Test
  void aDefault() {
    members(
            """
              @Property(defaultValue = "/machine") Dev next;
            """)
        .reports(
            "2:28 [QOM-204] \"/machine\" is no default of property \"next\": a link has none,"
                + " boards set it with @Link; drop defaultValue.")
        .isCleanWith("(defaultValue = \"/machine\")", "");
  }
}
