// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class HookOverrideCheckTest {
  @Test
  void theSameAnnotation() {
    device(
            """
            @QomType("base")
            class Base extends Device {
              @Realize void start() {}
            }
            @QomType("dev")
            class Dev extends Base {
              @Override @Realize void start() {}
            }
            """)
        .reports(
            "7:13 [QOM-114] start() overrides @Realize start() of Base, which runs it already,"
                + " so that it would run twice; give it another name, and both run.")
        .isCleanWith("@Override @Realize void start", "@Realize void startMore");
  }

  @Test
  void theSameAnnotationOnAnAbstractMethod() {
    device(
            """
            @QomType("base")
            abstract class Base extends Device {
              @ResetHold abstract void clear();
            }
            @QomType("dev")
            class Dev extends Base {
              @Override @ResetHold void clear() {}
            }
            """)
        .reports(
            "7:13 [QOM-114] clear() overrides @ResetHold clear() of Base, which runs it"
                + " already, so that it would run twice; drop @ResetHold.")
        .isCleanWith("@Override @ResetHold", "@Override");
  }

  @Test
  void anotherAnnotation() {
    device(
            """
            @QomType("base")
            class Base extends Device {
              @Realize void start() {}
            }
            @QomType("dev")
            class Dev extends Base {
              @Override @ResetHold void start() {}
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-115")
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "7:29 [QOM-115] start() overrides @Realize start() of Base without calling it, so"
                + " that Base's part is not done; call super.start(), or give it another name and"
                + " @Realize.")
        .isCleanWith(
            "start() {}\n}\n@QomType(\"dev\")",
            "start() {}\n}\n@QomType(\"dev\") @SuppressWarnings(\"QOM-115\")");
  }

  @Test
  void withoutTheSuperclass() {
    device(
            """
            @QomType("base")
            class Base extends Device {
              @Realize void start() {}
            }
            @QomType("between")
            class Between extends Base {}
            @QomType("dev")
            class Dev extends Between {
              @Override void start() {}
            }
            """)
        .with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=QOM-115")
        .onlyWithJavac("Eclipse does not show what methods do")
        .reports(
            "9:18 [QOM-115] start() overrides @Realize start() of Base without calling it, so"
                + " that Base's part is not done; call super.start(), or give it another name and"
                + " @Realize.")
        .isCleanWith(
            "start() {}\n}\n",
            "start() {}\n}\n",
            "void start() {}\n}\n@QomType(\"between\")",
            "void start() {}\n}\n@QomType(\"between\")",
            "@Override void start() {}",
            "@Override void start() { super.start(); }");
  }
}
