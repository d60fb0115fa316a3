// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceNameCheckTest {
  @Test
  void overloads() {
    members(
            """
              @TraceEvents interface Trace {
                @TraceEvent("%d") void level(int level);
                @TraceEvent("%d") void level(long level);
              }
              Trace trace;
            """)
        .reports(
            "4:28 [QOM-706] Trace.level(int) and Trace.level(long) are both event"
                + " dev_level; rename one.")
        .isCleanWith("level(long", "longLevel(long");
  }

  @Test
  void twoInterfaces() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              @TraceEvents interface More { @TraceEvent("on") void on(); }
              Trace trace;
              More more;
            """)
        .reports("3:56 [QOM-706] Trace.on() and More.on() are both event dev_on; rename one.")
        .isCleanWith("@TraceEvents interface More", "@TraceEvents(\"more\") interface More");
  }

  @Test
  void twoTypes() {
    device(
            """
            @QomType("dev") class Dev extends SysBusDevice {
              @TraceEvents interface Trace { @TraceEvent("on") void busOn(); }
              Trace trace;
            }
            @QomType("dev-bus") class Bus extends SysBusDevice {
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
            }
            """)
        .reports(
            "2:57 [QOM-706] Bus and Dev both have an event dev_bus_on; give one's"
                + " @TraceEvents another prefix.")
        .isCleanWith("void busOn", "void powerOn");
  }

  @Test
  void prefix() {
    members(
            """
              @TraceEvents("My-Dev") interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
            """)
        .reports(
            "2:16 [QOM-706] Names of events cannot begin with \"My-Dev\"; name them with letters,"
                + " digits and _.")
        .isCleanWith("My-Dev", "my_dev");
  }

  @Test
  void registerPrefix() {
    members(
            """
              @TraceEvents(registerPrefix = "UARTX") interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
              @Register(offset = 0, name = "UARTCR") int cr;
            """)
        .reports("2:33 [QOM-706] No register of Dev begins with \"UARTX\"; drop registerPrefix.")
        .isCleanWith("UARTX", "UART");
  }
}
