// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceMethodCheckTest {
  @Test
  void noEvent() {
    members(
            """
              @TraceEvents interface Trace { void on(); }
              Trace trace;
            """)
        .reports(
            "2:39 [QOM-703] on() of an interface of trace events is no event; add"
                + " @TraceEvent(\"...\"), or move it elsewhere.")
        .isCleanWith("void on", "@TraceEvent(\"on\") void on");
  }

  @Test
  void returnsSomething() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") int on(); }
              Trace trace;
            """)
        .reports(
            "2:56 [QOM-703] on() of an interface of trace events returns int, but events"
                + " give nothing; make it void.")
        .isCleanWith("int on", "void on");
  }

  @Test
  void defaultMethod() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") default void on() {} }
              Trace trace;
            """)
        .reports(
            "2:65 [QOM-703] on() of an interface of trace events has a body or type"
                + " parameters, but the companion writes it; drop them.")
        .isCleanWith("default ", "", "on() {}", "on();");
  }

  @Test
  void throwsSomething() {
    members(
            """
              @TraceEvents interface Trace { @TraceEvent("on") void on() throws Exception; }
              Trace trace;
            """)
        .reports(
            "2:57 [QOM-703] on() of an interface of trace events throws, but events never"
                + " fail; drop \"throws\".")
        .isCleanWith(" throws Exception", "");
  }
}
