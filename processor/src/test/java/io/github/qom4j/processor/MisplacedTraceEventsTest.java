// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class MisplacedTraceEventsTest {
  @Test
  void eventOutsideAnInterfaceOfEvents() {
    device(
            """
            @QomType("dev") class Dev extends SysBusDevice {
              interface Trace { @TraceEvent("on") void on(); }
            }
            """)
        .reports(
            "2:21 [QOM-708] @TraceEvent has no effect, because on is in no interface with"
                + " @TraceEvents; move it into one.")
        .isCleanWith("interface Trace", "Trace trace; @TraceEvents interface Trace");
  }

  @Test
  void interfaceOutsideAClass() {
    device(
            """
            class Dev {}
            @TraceEvents interface Trace { @TraceEvent("on") void on(); }
            """)
        .reports(
            "2:1 [QOM-708] @TraceEvents has no effect, because Trace is nested in no class"
                + " with @QomType; move it into one.")
        .isCleanWith(
            "class Dev {}\n", "@QomType(\"dev\") class Dev extends SysBusDevice { Trace trace;\n",
            "on(); }", "on(); } }");
  }

  @Test
  void interfaceInAClassWithoutQomType() {
    device(
            """
            class Dev extends SysBusDevice {
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
            }
            """)
        .reports(
            "2:3 [QOM-104] @TraceEvents has no effect, because Dev has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("class Dev", "@QomType(\"dev\") class Dev");
  }
}
