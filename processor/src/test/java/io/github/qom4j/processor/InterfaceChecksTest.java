// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class InterfaceChecksTest {
  @Test
  void aName() {
    device(
            """
            @QomType("a meter")
            interface Meter {}
            """)
        .reports(
            "1:10 [QOM-101] \"a meter\" is no type name: it needs a letter, then letters, digits,"
                + " '-', '_' and '.'; write \"a-meter\".")
        .isCleanWith("a meter", "a-meter");
  }

  @Test
  void aNameThatAClassHas() {
    device(
            """
            @QomType("meter")
            interface Meter {}
            @QomType("meter")
            class Dev extends Device implements Meter {}
            """)
        .reports("1:10 [QOM-111] Dev and Meter are both type \"meter\"; give one another name.")
        .isCleanWith("@QomType(\"meter\")\nclass", "@QomType(\"dev\")\nclass");
  }

  @Test
  void anInterfaceThatCannotBeReached() {
    device(
            """
            class Dev {
              @QomType("meter") private interface Meter {}
              @QomType("scale") interface Scale<T> {}
              private interface Inner {
                @QomType("gauge") interface Gauge {}
              }
            }
            """)
        .reports(
            "2:29 [QOM-102] Dev.Meter is private, so its companion cannot cast objects to it; drop \"private\".",
            "3:21 [QOM-102] Dev.Scale has type parameters, so its companion cannot cast objects to"
                + " it; drop them.",
            "5:23 [QOM-102] Dev.Inner.Gauge is inside private Inner, so its companion cannot cast"
                + " objects to it; drop the \"private\" of that.")
        .isCleanWith("private ", "", "<T>", "");
  }

  @Test
  void state() {
    device(
            """
            @QomType("meter")
            @VMState(version = 2)
            interface Meter {
              interface Bits { int EN = 1; }
              @Register(offset = 0, name = "CTRL") int CONTROL = 0;
              @Property("limit") int LIMIT = 3;
              @Realize default void start() {}
              int LONGEST = 9;
              int read();
            }
            """)
        .reports(
            "2:1 [QOM-124] @VMState has no effect on Meter: an interface type has no state of its"
                + " own; declare it in the classes that implement Meter.",
            "5:3 [QOM-124] @Register has no effect on CONTROL: an interface type has no state of its"
                + " own; declare it in the classes that implement Meter.",
            "6:3 [QOM-124] @Property has no effect on LIMIT: an interface type has no state of its"
                + " own; declare it in the classes that implement Meter.",
            "7:3 [QOM-124] @Realize has no effect on start: an interface type has no state of its"
                + " own; declare it in the classes that implement Meter.")
        .isCleanWith(
            "@VMState(version = 2)\n",
            "",
            "@Register(offset = 0, name = \"CTRL\") ",
            "",
            "@Property(\"limit\") ",
            "",
            "@Realize ",
            "");
  }

  @Test
  void twoParents() {
    device(
            """
            @QomType("one") interface One {}
            @QomType("two") interface Two {}
            interface Plain extends Two {}
            @QomType("both") interface Both extends One, Runnable, Plain {}
            """)
        .reports(
            "4:18 [QOM-125] Both extends One and Two, but an interface type has one parent; keep"
                + " one, and let classes implement both.")
        .isCleanWith("One, Runnable, Plain", "One, Runnable");
  }
}
