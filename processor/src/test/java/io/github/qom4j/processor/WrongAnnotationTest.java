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
            "2:3 The annotation @Register must define the attribute offset");
  }

  @Test
  void aValueOfAnotherType() {
    members("  @Register(offset = \"0\", name = \"A\") int a;\n")
        .isReportedBy(
            "2:22 incompatible types: java.lang.String cannot be converted to long",
            "2:22 Type mismatch: cannot convert from String to long");
  }

  @Test
  void noConstant() {
    members("  int b() { return 0; }\n  @Register(offset = b(), name = \"A\") int a;\n")
        .isReportedBy("3:23 element value must be a constant expression", "3:22 x");
  }

  @Test
  void anUnknownMember() {
    members("  @Register(offset = 0, name = \"A\", acces = RO) int a;\n")
        .isReportedBy(
            "2:37 cannot find symbol\n  symbol:   method acces()\n  location: @interface"
                + " io.github.qom4j.annotation.Register",
            "2:37 The attribute acces is undefined for the annotation type Register");
  }

  @Test
  void anUnknownConstant() {
    members("  @Register(offset = 0, name = \"A\", access = READ) int a;\n")
        .isReportedBy(
            "2:46 cannot find symbol\n  symbol:   variable READ\n  location: class dev.Dev",
            "2:46 READ cannot be resolved to a variable");
  }

  @Test
  void twice() {
    members("  @Property @Property int size;\n")
        .isReportedBy(
            "2:13 io.github.qom4j.annotation.Property is not a repeatable annotation interface",
            "2:3 x");
  }
}
