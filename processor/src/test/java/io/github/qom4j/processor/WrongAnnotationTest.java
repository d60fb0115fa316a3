// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

/** An annotation that is not valid Java is reported once, by the compiler. */
class WrongAnnotationTest {
  @Test
  void withoutAValue() {
    members("  @Register(name = \"A\") int a;\n")
        .isReportedBy(
            "2:3 annotation @io.github.qom4j.annotation.Register is missing a default value for the"
                + " element 'offset'",
            "2:3 The annotation @io.github.qom4j.annotation.Register must define the attribute offset");
  }

  @Test
  void aValueOfAnotherType() {
    members("  @Register(offset = \"0\", name = \"A\") int a;\n")
        .isReportedBy(
            "2:22 incompatible types: java.lang.String cannot be converted to long",
            "2:22 Type mismatch: cannot convert from java.lang.String to long");
  }

  @Test
  void anUnknownMember() {
    members("  @Register(offset = 0, name = \"A\", acces = RO) int a;\n")
        .isReportedBy(
            "2:37 cannot find symbol\n  symbol:   method acces()\n  location: @interface"
                + " io.github.qom4j.annotation.Register",
            "2:37 The attribute acces is undefined for the annotation type"
                + " io.github.qom4j.annotation.Register");
  }
}
