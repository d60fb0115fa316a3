// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceParameterCheckTest {
  @Test
  void unsupportedTypes() {
    members(
            """
              @TraceEvents interface Trace {
                @TraceEvent("%d") void a(double level);
                @TraceEvent("%s") void b(Object who);
                @TraceEvent("%d") void c(int[] values);
                @TraceEvent("%c") void d(char letter);
              }
              Trace trace;
            """)
        .reports(
            "3:37 [QOM-704] Argument level of dev_a is double; use boolean, byte, short,"
                + " int, long or String.",
            "4:37 [QOM-704] Argument who of dev_b is Object; use boolean, byte, short, int,"
                + " long or String.",
            "5:36 [QOM-704] Argument values of dev_c is int[]; use boolean, byte, short,"
                + " int, long or String.",
            "6:35 [QOM-704] Argument letter of dev_d is char; use boolean, byte, short,"
                + " int, long or String.")
        .isCleanWith("double", "long", "Object", "String", "int[]", "int", "char", "byte");
  }

  @Test
  void tooMany() {
    members(
            """
              @TraceEvents interface Trace {
                @TraceEvent("%d %d %d %d %d %d %d %d %d %d %d")
                void a(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k);
              }
              Trace trace;
            """)
        .reports(
            "4:86 [QOM-704] dev_a has 11 arguments, and a trace event at most 10; make it"
                + " two events.")
        .isCleanWith(" %d\")", "\")", ", int k", "");
  }
}
