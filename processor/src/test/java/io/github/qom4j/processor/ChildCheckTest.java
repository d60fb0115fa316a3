// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class ChildCheckTest {
  @Test
  void whatIsNoChild() {
    device(
            """
            @QomType("part")
            class Part extends Device {}
            @QomType("any-part")
            abstract class AnyPart extends Device {}
            @QomType("does")
            interface Does {}
            @QomType("dev")
            class Dev extends Device {
              @Child String name;
              @Child AnyPart any;
              @Child Does does;
              @Child Device device;
              @Child int number;
              @Child Part good;
            }
            """)
        .reports(
            "9:17 [QOM-220] name is String, which has no @QomType; a child is of a class"
                + " that has @QomType and is not abstract.",
            "10:18 [QOM-220] any is AnyPart, which is abstract; a child is of a class that has"
                + " @QomType and is not abstract.",
            "11:15 [QOM-220] does is Does, which is an interface; a child is of a class that has"
                + " @QomType and is not abstract.",
            "12:17 [QOM-220] device is Device, which has no @QomType; a child is of a class that"
                + " has @QomType and is not abstract.",
            "13:14 [QOM-220] number is int, which has no @QomType; a child is of a class that has"
                + " @QomType and is not abstract.")
        .isCleanWith(
            "String name",
            "Part name",
            "AnyPart any",
            "Part any",
            "Does does",
            "Part does",
            "Device device",
            "Part device",
            "int number",
            "Part number");
  }

  @Test
  void whatWouldNeverEnd() {
    device(
            """
            @QomType("dev")
            class Dev extends Device {
              @Child Dev own;
              @Child Other other;
            }
            @QomType("other")
            class Other extends Device {
              @Child Sub[] sub;
            }
            @QomType("sub")
            class Sub extends Dev {}
            """)
        .reports(
            "3:14 [QOM-220] own is Dev, which has Dev itself; a child is of a class that has"
                + " @QomType and is not abstract.",
            "4:16 [QOM-220] other is Other, which has Dev itself; a child is of a class that has"
                + " @QomType and is not abstract.",
            "8:16 [QOM-220] sub is Sub[], which has Other itself; a child is of a class that has"
                + " @QomType and is not abstract.");
  }

  @Test
  void devicesOfWhatIsNone() {
    device(
            """
            @QomType("part")
            class Part extends Device {}
            @QomType("whole")
            class Whole extends io.github.qom4j.qom.QomObject {
              @Child Part part;
            }
            """)
        .reports(
            "5:15 [QOM-220] part is Part, which is a device, which only a device realizes; a child"
                + " is of a class that has @QomType and is not abstract.")
        .isCleanWith("extends io.github.qom4j.qom.QomObject", "extends Device");
  }

  @Test
  void howMany() {
    device(
            """
            @QomType("part")
            class Part extends Device {}
            @QomType("dev")
            class Dev extends Device {
              @Child Part[] some;
              @Child(count = 0) Part[] none;
              @Child(count = 5000) Part[] many;
              @Child(count = 2) Part one;
            }
            """)
        .reports(
            "5:3 [QOM-222] some is an array of children; say how many with count, 1 to 1024.",
            "6:18 [QOM-222] none is an array of children; say how many with count, 1 to 1024.",
            "7:18 [QOM-222] many is an array of children; say how many with count, 1 to 1024.",
            "8:18 [QOM-222] one is one child, so \"count\" does not apply to it; drop it, or make"
                + " the field an array.")
        .isCleanWith(
            "@Child Part[] some",
            "@Child(count = 4) Part[] some",
            "count = 0",
            "count = 1",
            "count = 5000",
            "count = 1024",
            "(count = 2)",
            "");
  }

  @Test
  void whatTheCompanionCannotSetOrMaySee() {
    device(
            """
            @QomType("part")
            class Part extends Device {}
            @QomType("dev")
            class Dev extends Device {
              @Child private Part hidden;
              @Child final Part fixed = null;
              @Child @Immutable Part twice;
            }
            """)
        .reports(
            "5:23 [QOM-105] hidden is private, so Dev_Qom cannot use it on a device; drop"
                + " \"private\".",
            "6:21 [QOM-108] fixed is final, so Dev_Qom cannot set it; drop \"final\".",
            "7:10 [QOM-109] twice is a child, which migrates by itself, so there is nothing that"
                + " @Immutable could explain; drop one of the two.")
        .isCleanWith("private ", "", "final Part fixed = null", "Part fixed", "@Immutable ", "");
  }

  @Test
  void inABlock() {
    device(
            """
            @QomType("part")
            class Part extends Device {}
            @QomType("dev")
            class Dev extends Device {
              @RegisterBlock(size = 4)
              static class Block {
                @Child Part part;
              }
            }
            """)
        .reports(
            "7:5 [QOM-325] Dev.Block is a block of registers, which has no such thing; declare it in"
                + " the device that has the block.");
  }
}
