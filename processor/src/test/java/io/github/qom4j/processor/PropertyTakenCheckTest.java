// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class PropertyTakenCheckTest {
  @Test
  void inherited() {
    device(
            """
            @QomType("base")
            class Base extends Device {
              @Property int size;
              @Clock ClockInput clk;
            }
            @QomType("between")
            class Between extends Base {}
            @QomType("dev")
            class Dev extends Between {
              @Property("size") int length;
              @Property("clk") int rate;
              @Clock("size") ClockInput other;
            }
            """)
        .reports(
            "10:13 [QOM-206] Dev inherits property \"size\" from Base, whose field would never"
                + " be set; give this one another name, or use Base's.",
            "11:13 [QOM-207] Base has a clock input \"clk\", and objects have their children"
                + " among their properties; give the property another name.",
            "12:10 [QOM-207] Base has a property \"size\", and objects have their children"
                + " among their properties; give the clock input another name.")
        .isCleanWith("(\"size\")", "", "(\"clk\")", "");
  }

  @Test
  void aClockInput() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property("clk") int rate;
              @Clock ClockInput clk;
            }
            """)
        .reports(
            "3:13 [QOM-207] Dev has a clock input \"clk\", and objects have their children"
                + " among their properties; give the property another name.")
        .isCleanWith("(\"clk\")", "");
  }

  @Test
  void namesOfQemu() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Property int type;
              @Property boolean realized;
              @Property("driver") String name;
            }
            """)
        .checking("QOM-208")
        .reports(
            "3:3 [QOM-208] Property \"type\" has a name that all objects have in QEMU; give it"
                + " another one.",
            "4:3 [QOM-208] Property \"realized\" has a name that all devices have in QEMU;"
                + " give it another one.",
            "5:13 [QOM-208] Property \"driver\" has a name that -device takes for itself in"
                + " QEMU; give it another one.")
        .isCleanWith("int type", "int kind", "realized", "ready", "(\"driver\")", "");
  }
}
