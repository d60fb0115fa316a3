// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class TypeReachableCheckTest {
  @Test
  void aPrivateConstructor() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              private Dev() {}
            }
            """)
        .reports(
            "2:1 [QOM-102] Dev has no constructor without parameters that is not private,"
                + " so its companion cannot make objects of it; add one.")
        .isCleanWith("private ", "");
  }

  @Test
  void anEnum() {
    device(
            """
            @QomType("dev")
            enum Dev {}
            """)
        .reports(
            "2:1 [QOM-102] Dev is not a class, so its companion cannot make objects of it; make it a class.")
        .isCleanWith("enum Dev", "class Dev extends Device")
        .isCleanWith("class Dev extends Device", "interface Dev");
  }

  @Test
  void anInnerClass() {
    device(
            """
            class Dev {
              @QomType("dev") class Inner extends Device {}
            }
            """)
        .reports(
            "2:19 [QOM-102] Dev.Inner is an inner class, not static, so its companion"
                + " cannot make objects of it; make it static.")
        .isCleanWith(" class Inner", " static class Inner");
  }

  @Test
  void typeParameters() {
    device(
            """
            @QomType("dev")
            class Dev<T> extends Device {}
            """)
        .reports(
            "2:1 [QOM-102] Dev has type parameters, so its companion cannot make objects of it; drop them.")
        .isCleanWith("<T>", "");
  }
}
