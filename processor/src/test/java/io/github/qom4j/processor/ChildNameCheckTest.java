// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.device;

import org.junit.jupiter.api.Test;

class ChildNameCheckTest {
  @Test
  void takenByTheTypeItself() {
    device(
            """
            @QomType("part")
            class Part extends Device {
              @Property int size;
            }
            @QomType("dev")
            class Dev extends Device {
              @Property int depth;
              @Clock ClockInput clk;
              @Child("depth") Part first;
              @Child("clk") Part second;
              @Child("realized") Part third;
              @Child Part part;
              @Child("part") Part fourth;
              @Child(value = "row", count = 2) Part[] row;
              @Child("row[1]") Part fifth;
              @Child("a/b") Part sixth;
              @Child @Alias("size") @Alias(value = "size", as = "part") Part seventh;
              @Child @Alias("size") Part eighth;
            }
            """)
        .reports(
            "9:10 [QOM-221] Child \"depth\" has a name that Dev has already, as a property or a"
                + " child; give it another one.",
            "10:10 [QOM-221] Child \"clk\" has a name that Dev has already, as a property or a"
                + " child; give it another one.",
            "11:10 [QOM-221] Child \"realized\" has a name that all devices have already, as a"
                + " property or a child; give it another one.",
            "13:10 [QOM-221] Child \"part\" has a name that Dev has already, as a property or a"
                + " child; give it another one.",
            "15:10 [QOM-221] Child \"row[1]\" has a name that Dev has already, as a property or a"
                + " child; give it another one.",
            "16:10 [QOM-221] Child \"a/b\" has a slash in its name, which separates the names of a"
                + " path; give it another one.",
            "17:53 [QOM-221] Alias \"part\" has a name that Dev has already, as a property or a"
                + " child; give it another one.",
            "18:17 [QOM-221] Alias \"size\" has a name that Dev has already, as a property or a"
                + " child; give it another one.")
        .isCleanWith(
            "(\"depth\")",
            "",
            "(\"clk\")",
            "",
            "(\"realized\")",
            "",
            "(\"part\") Part",
            " Part",
            "(\"row[1]\")",
            "",
            "a/b",
            "a-b",
            ", as = \"part\"",
            ", as = \"other\"",
            "@Alias(\"size\") Part",
            "Part");
  }

  @Test
  void takenByAnAncestor() {
    device(
            """
            @QomType("part")
            class Part extends Device {
              @Property int size;
            }
            @QomType("base")
            class Base extends Device {
              @Property int depth;
              @Child @Alias("size") Part part;
            }
            @QomType("dev")
            class Dev extends Base {
              @Child("part") Part own;
              @Child @Alias(value = "size", as = "depth") Part other;
              @Child @Alias("size") Part third;
              @Property("size") int length;
              @Clock("part") ClockInput clock;
            }
            """)
        .reports(
            "12:10 [QOM-221] Child \"part\" has a name that Base has already, as a property or a"
                + " child; give it another one.",
            "13:38 [QOM-221] Alias \"depth\" has a name that Base has already, as a property or a"
                + " child; give it another one.",
            "14:17 [QOM-221] Alias \"size\" has a name that Base has already, as a property or a"
                + " child; give it another one.",
            "15:13 [QOM-221] Property \"size\" has a name that Base has already, as a property or a"
                + " child; give it another one.",
            "16:10 [QOM-221] Clock input \"part\" has a name that Base has already, as a property"
                + " or a child; give it another one.")
        .isCleanWith(
            "(\"part\") Part own",
            " Part own",
            "as = \"depth\"",
            "as = \"width\"",
            "@Alias(\"size\") Part third",
            "Part third",
            "(\"size\") int",
            " int",
            "@Clock(\"part\")",
            "@Clock");
  }

  /** What stands for all takes only the names that are free. */
  @Test
  void namesThatAreFree() {
    device(
            """
            @QomType("part")
            class Part extends Device {
              @Property int size;
              @Property int depth;
              @Property int colour;
            }
            @QomType("base")
            class Base extends Device {
              @Property int size;
              @Child @Alias Part part;
            }
            @QomType("dev")
            class Dev extends Base {
              @Property int depth;
              @Child @Alias Part other;
            }
            """)
        .isClean();
  }
}
