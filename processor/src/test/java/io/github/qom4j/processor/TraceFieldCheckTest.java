// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;
import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceFieldCheckTest {
  @Test
  void noField() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
            """)
        .reports(
            "2:3 [QOM-702] Dev has no field of type Trace to emit its events through; add"
                + " \"Trace trace;\".")
        .isCleanWith("on(); }", "on(); } Trace trace;");
  }

  @Test
  void twoFields() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
              Trace other;
            """)
        .reports(
            "4:9 [QOM-702] trace and other are both of type Trace and would emit the same"
                + " events; keep one.")
        .isCleanWith("  Trace other;\n", "");
  }

  @Test
  void twoInterfaces() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              @TraceEvents interface More { @TraceEvent("off") void off(); }
              Trace trace;
              More more;
            """)
        .isClean();
  }

  @Test
  void eventsOfAnotherClass() {
    device(
            """
            @QomType("dev") class Dev extends SysBusDevice {
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
            }
            @QomType("other") class Other extends SysBusDevice {
              Dev.Trace trace;
            }
            """)
        .isClean();
  }

  @Test
  void theCompanionMustReachIt() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              private Trace trace;
            """)
        .reports(
            "3:17 [QOM-105] trace is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".")
        .isCleanWith("private ", "");
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on(); }
              final Trace trace = null;
            """)
        .reports("3:15 [QOM-108] trace is final, so Dev_Qom cannot set it; drop \"final\".")
        .isCleanWith("final ", "", " = null", "");
  }
}
