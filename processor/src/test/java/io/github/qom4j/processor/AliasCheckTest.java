// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class AliasCheckTest {
  private static final String PART =
      """
      @QomType("base-part")
      class BasePart extends Device {
        @Property int frequency;
      }
      @QomType("part")
      class Part extends BasePart {
        @Property int size;
      }
      """;

  @Test
  void aPropertyThatThereIsNot() {
    device(
            PART
                + """
                @QomType("dev")
                class Dev extends Device {
                  @Child @Alias("freqency") @Alias("colour") Part part;
                }
                """)
        .reports(
            "11:17 [QOM-223] Part has no property \"freqency\". Did you mean \"frequency\"?",
            "11:36 [QOM-223] Part has no property \"colour\".")
        .isCleanWith("freqency", "frequency", "colour", "size");
  }

  @Test
  void whatIsNoChild() {
    device(
            PART
                + """
                @QomType("dev")
                class Dev extends Device {
                  @Property @Alias("size") Part part;
                }
                """)
        .reports("11:20 [QOM-223] part is no child of the object; add @Child.")
        .isCleanWith("@Property @Alias", "@Child @Alias");
  }

  @Test
  void severalChildren() {
    device(
            PART
                + """
                @QomType("dev")
                class Dev extends Device {
                  @Child(count = 2) @Alias("size") Part[] parts;
                }
                """)
        .reports(
            "11:28 [QOM-223] parts is an array, of which one property of this object cannot set"
                + " all; drop @Alias, or make it a field for each.")
        .isCleanWith("(count = 2)", "", "Part[]", "Part");
  }

  @Test
  void oneNameForAll() {
    device(
            PART
                + """
                @QomType("dev")
                class Dev extends Device {
                  @Child @Alias(as = "length") Part part;
                }
                """)
        .reports("11:22 [QOM-223] \"length\" is a name for one property of part; say which.")
        .isCleanWith("(as", "(value = \"size\", as");
  }

  /** A board sets what its parts have of their children, and must if they need it. */
  @Test
  void onABoard() {
    device(
            """
            @QomType("part")
            class Part extends Device {
              @Property(required = true) byte size;
              @Property boolean fast;
            }
            @QomType("dev")
            class Whole extends Device {
              @Child @Alias(value = "size", as = "length") @Alias("fast") Part part;
            }
            @QomType("outer")
            class Outer extends Whole {
              @Child @Alias(value = "fast", as = "whole-fast") Whole whole;
            }
            @Board(names = "toy", description = "A toy", globals = "outer.lenght=1")
            class Dev {
              @io.github.qom4j.annotation.Part
              @SetProperty(name = "length", value = "256")
              @SetProperty(name = "fist", value = "on")
              Outer one;
              @io.github.qom4j.annotation.Part Whole two;
            }
            """)
        .reports(
            "14:56 [QOM-824] Type \"outer\" has no property \"lenght\" that is a value. Did you"
                + " mean \"length\"?",
            "17:41 [QOM-808] \"256\" is no value of property \"length\": a uint8 is 0 to 255, in"
                + " decimal, 0x or octal.",
            "18:23 [QOM-807] Outer has no property \"fist\". Did you mean \"fast\"?",
            "20:3 [QOM-817] two needs property \"length\" set; add @SetProperty.")
        .isCleanWith(
            "lenght",
            "length",
            "256",
            "255",
            "fist",
            "fast",
            "Whole two",
            "@SetProperty(name =" + " \"length\", value = \"1\") Whole two");
  }
}
