// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class UndeclaredTypesTest {
  @Test
  void aSubclassWithoutAType() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              static class Fast extends Dev {}
            }
            class Other extends QomObject {}
            """)
        .checking("QOM-120")
        .reports(
            "3:10 [QOM-120] Fast extends Dev, but is no type itself, so that nothing can make"
                + " objects of it; add @QomType(\"...\"), or make it abstract.",
            "5:1 [QOM-120] Other extends QomObject, but is no type itself, so that nothing can"
                + " make objects of it; add @QomType(\"...\"), or make it abstract.")
        .isCleanWith(
            "static class Fast",
            "abstract static class Fast",
            "class Other",
            "abstract class Other");
  }

  @Test
  void aTypeByHand() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {}
            class Other extends Dev {
              static final TypeInfo<Other, ?> TYPE =
                  Dev_Qom.TYPE.subtype("other", Other.class).constructor(Other::new).build();
            }
            """)
        .checking("QOM-120")
        .isClean();
  }

  @Test
  void withAnAnnotation() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {}
            class Other extends Dev {
              @Property int size;
            }
            """)
        .checking("QOM-120")
        .reports(
            "4:3 [QOM-104] @Property has no effect, because Other has no @QomType; add"
                + " @QomType(\"...\").")
        .isCleanWith("class Other", "@QomType(\"other\") class Other");
  }
}
