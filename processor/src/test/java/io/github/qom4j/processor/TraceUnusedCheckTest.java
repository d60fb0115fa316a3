// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceUnusedCheckTest {
  private static DeviceCompilation warned(String members) {
    return members(members).checking("QOM-463").onlyWithJavac("it does not show code");
  }

  @Test
  void nothingEmitsAnEvent() {
    warned(
            """
              @TraceEvents interface Trace {
                @TraceEvent("on") void on();
              }
              Trace trace;
              @Realize void start() { on(); }
              private void on() {}
            """)
        .reports(
            "3:28 [QOM-463] Nothing in Dev emits dev_on: it has no occasion, and no code calls"
                + " trace.on(); do either, or drop it.")
        .isCleanWith("{ on(); }", "{ trace.on(); }");
  }

  @Test
  void anInnerClassEmitsIt() {
    warned(
            """
              @TraceEvents interface Trace {
                @TraceEvent("on") void on();
              }
              Trace trace;
              class Pump {
                void run() { trace.on(); }
              }
            """)
        .isClean();
  }
}
