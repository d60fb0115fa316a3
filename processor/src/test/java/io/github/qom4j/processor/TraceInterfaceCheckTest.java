// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceInterfaceCheckTest {
  @Test
  void aClass() {
    members(
            """
              @TraceEvents static abstract class Trace { @TraceEvent("on") abstract void on(); }
              Trace trace;
            """)
        .reports(
            "2:3 [QOM-701] Trace is no interface, so Dev_Qom cannot implement it; make it a"
                + " plain interface nested in Dev.")
        .isCleanWith("static abstract class", "interface", "abstract void", "void");
  }

  @Test
  void privateInterface() {
    members(
            """
              @TraceEvents private interface Trace { @TraceEvent("on") void on(); }
              Trace trace;
            """)
        .reports(
            "2:3 [QOM-701] Trace is private, so Dev_Qom cannot implement it; make it a"
                + " plain interface nested in Dev.")
        .isCleanWith("private interface", "interface");
  }

  @Test
  void inheritedMethods() {
    members(
            """
              @TraceEvents interface Trace extends Runnable { @TraceEvent("on") void on(); }
              Trace trace;
            """)
        .reports(
            "2:3 [QOM-701] Trace extends Runnable, so Dev_Qom cannot implement it; make it"
                + " a plain interface nested in Dev.")
        .isCleanWith("extends Runnable ", "");
  }

  @Test
  void typeParameters() {
    members(
            """
              @TraceEvents interface Trace<T> { @TraceEvent("on") void on(); }
              Trace<String> trace;
            """)
        .reports(
            "2:3 [QOM-701] Trace has type parameters, so Dev_Qom cannot implement it; make"
                + " it a plain interface nested in Dev.")
        .isCleanWith("<T>", "", "<String>", "");
  }
}
