// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.ReleasedDevice.released;
import static io.github.qom4j.processor.ReleasedDevice.unreleased;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of a released device: what is refused, how that is said, and what is right instead. */
class CompatibilityTest {
  private static final String DEVICE =
      """
      @QomType("dev")
      @VMState(version = 2)
      @VMStateSubsection(value = "dev/clock", needed = "on")
      class Dev extends Device {
        @VMStateField boolean on;
        @VMStateField(unsigned = true) int count;
        @VMStateField int limit;
        @VMStateField final int[] values = new int[4];
        @VMStateUnused(8)
        @VMStateField long end;
        @VMStateField(subsection = "dev/clock") long ticks;
      }
      """;

  @TempDir Path directory;

  private ReleasedDevice device() {
    return released(directory, DEVICE);
  }

  @Test
  void theFile() {
    device()
        .isClean()
        .isKeptAs(
            """
            version 2 minimum 1 section dev
              on bool
              count uint32
              limit int32
              values int32[4]
              unused 8
              end int64
              subsection dev/clock version 1 minimum 1 needed on
                ticks int64
            """);
  }

  @Test
  void notReleased() {
    unreleased(directory, DEVICE).isClean().with("int count", "long count").isClean();
  }

  @Test
  void removed() {
    device()
        .with("  @VMStateField int limit;\n", "")
        .reports(
            "2:1 [QOM-542] Version 2 of \"dev\" has limit (int32) after count, which is no "
                + "longer read; leave room with @VMStateUnused(4), or set version and "
                + "minimumVersion to 3 and accept that.")
        .with("  @VMStateField final", "  @VMStateUnused(4) @VMStateField final")
        .isClean();
  }

  @Test
  void inserted() {
    device()
        .with("  @VMStateField int limit", "  @VMStateField int low;\n  @VMStateField int limit")
        .reports(
            "7:21 [QOM-543] Version 2 of \"dev\" was accepted without low; set version to 3 "
                + "and add since = 3, or move it into a @VMStateSubsection.");
  }

  @Test
  void appended() {
    device()
        .with("long end;", "long end;\n  @VMStateField int low;")
        .reports(
            "11:21 [QOM-543] Version 2 of \"dev\" was accepted without low; set version to 3 "
                + "and add since = 3, or move it into a @VMStateSubsection.");
  }

  @Test
  void addedWithANewVersion() {
    device()
        .with("version = 2", "version = 3")
        .with("int limit;", "int limit;\n  @VMStateField(since = 3) int low;")
        .isClean()
        .with("since = 3", "since = 2")
        .reports(
            "8:32 [QOM-543] Version 2 of \"dev\" was accepted without low; add since = 3, or "
                + "move it into a @VMStateSubsection.");
  }

  @Test
  void anotherSince() {
    device()
        .with("version = 2", "version = 3")
        .with("@VMStateField int limit", "@VMStateField(since = 3) int limit")
        .reports(
            "7:25 [QOM-547] Version 2 of \"dev\" was accepted with limit in all versions, but"
                + " now it is in versions from 3 on; drop since.");
  }

  @Test
  void conditional() {
    device()
        .with("@VMStateField int limit", "@VMStateField(when = \"on\") int limit")
        .reports(
            "7:24 [QOM-547] Version 2 of \"dev\" always has limit, but now only when on says "
                + "so; drop that condition.");
  }

  @Test
  void counted() {
    device()
        .with("@VMStateField final", "@VMStateField(length = \"count\") final")
        .reports(
            "8:26 [QOM-546] Version 2 of \"dev\" has values as int32[4], but now it is "
                + "int32[count]; change it back, or leave @VMStateUnused(16) there, set version to "
                + "3 and add since = 3.");
  }

  @Test
  void anArrayOfArrays() {
    released(
            directory,
            """
            @QomType("dev") class Dev extends Device {
              @VMStateField final int[][] a = new int[2][3];
              @VMStateField final byte[][] b = {{1, 2}, {3, 4}};
            }
            """)
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              a int32[6]
              b int8[4]
            """)
        .with("{3, 4}", "{3, 4}, {5, 6}")
        .reports(
            "3:32 [QOM-546] Version 1 of \"dev\" has b as int8[4], but now it is int8[6]; "
                + "change it back, or leave @VMStateUnused(4) there, set version to 2 and add since"
                + " = 2.");
  }

  @Test
  void moved() {
    device()
        .with("  @VMStateField int limit;\n", "")
        .with("  @VMStateField boolean", "  @VMStateField int limit;\n  @VMStateField boolean")
        .reports(
            "5:21 [QOM-544] Version 2 of \"dev\" has limit after count; move it back: in a "
                + "stream only their order tells fields apart.");
  }

  @Test
  void resized() {
    device()
        .with("int count", "long count")
        .reports(
            "6:39 [QOM-546] Version 2 of \"dev\" has count as uint32, but now it is uint64; "
                + "change it back, or leave @VMStateUnused(4) there, set version to 3 and add since"
                + " = 3.");
  }

  @Test
  void retyped() {
    device()
        .with("(unsigned = true) int count", " int count")
        .reports(
            "6:21 [QOM-546] Version 2 of \"dev\" has count as uint32, but now it is int32; "
                + "change it back, or leave @VMStateUnused(4) there, set version to 3 and add since"
                + " = 3.");
  }

  @Test
  void anotherCount() {
    device()
        .with("int[4]", "int[5]")
        .reports(
            "8:29 [QOM-546] Version 2 of \"dev\" has values as int32[4], but now it is "
                + "int32[5]; change it back, or leave @VMStateUnused(16) there, set version to 3 "
                + "and add since = 3.");
  }

  @Test
  void aCountThatIsNotSeen() {
    device()
        .with("values = new int[4]", "values; Dev() { values = new int[4]; }")
        .reports(
            "8:29 [QOM-546] How many elements values has, only code says, so that it can change"
                + " unnoticed; say count, or make the array where it is declared, with a constant length.");
  }

  @Test
  void renamed() {
    device()
        .with("limit", "most")
        .reports(
            "7:3 [QOM-545] Version 2 of \"dev\" has limit where most is now; if that is the "
                + "same state, add @FormerName(\"limit\"), else leave @VMStateUnused(4) there, set "
                + "version to 3 and add since = 3.")
        .with("  @VMStateField int most", "  @FormerName(\"limit\") @VMStateField int most")
        .isClean();
  }

  @Test
  void aJavaNameDoesNotMatter() {
    device().with("@VMStateField int limit", "@VMStateField(\"limit\") int most").isClean();
  }

  @Test
  void anotherOfTheSameSizeInItsPlace() {
    device()
        .with("boolean on;", "boolean on;\n  @VMStateField int other;")
        .with("  @VMStateField(unsigned = true) int count;\n", "")
        .reports(
            "2:1 [QOM-542] Version 2 of \"dev\" has count (uint32) after on, which is no "
                + "longer read; leave room with @VMStateUnused(4), or set version and "
                + "minimumVersion to 3 and accept that.",
            "6:21 [QOM-543] Version 2 of \"dev\" was accepted without other; set version to 3"
                + " and add since = 3, or move it into a @VMStateSubsection.");
  }

  @Test
  void roomOfAnotherSize() {
    device()
        .with("Unused(8)", "Unused(4)")
        .reports(
            "10:22 [QOM-546] Version 2 of \"dev\" has 8 unused bytes where 4 unused bytes are"
                + " now; make them 8.");
  }

  @Test
  void roomTaken() {
    device()
        .with("@VMStateUnused(8)", "@VMStateField long begin;")
        .reports(
            "9:22 [QOM-543] Version 2 of \"dev\" has 8 unused bytes where begin is now; keep "
                + "@VMStateUnused(8), and set version to 3 and add since = 3.");
  }

  @Test
  void roomDropped() {
    device()
        .with("@VMStateUnused(8)", "")
        .reports(
            "2:1 [QOM-542] Version 2 of \"dev\" has 8 unused bytes after values, which are no"
                + " longer skipped; keep @VMStateUnused(8).");
  }

  @Test
  void roomAdded() {
    device()
        .with("@VMStateField int limit", "@VMStateUnused(2) @VMStateField int limit")
        .reports(
            "7:39 [QOM-543] Version 2 of \"dev\" was accepted without these 2 unused bytes; "
                + "drop @VMStateUnused.");
  }

  @Test
  void roomForSeveral() {
    device()
        .with("  @VMStateField int limit;\n", "")
        .with("  @VMStateField final int[] values = new int[4];\n", "")
        .with("Unused(8)", "Unused(28)")
        .isClean();
  }

  @Test
  void subsectionDropped() {
    device()
        .with("@VMStateSubsection(value = \"dev/clock\", needed = \"on\")\n", "")
        .with("  @VMStateField(subsection = \"dev/clock\") long ticks;\n", "")
        .reports(
            "2:1 [QOM-542] Version 2 of \"dev\" has subsection \"dev/clock\", which would be "
                + "refused now; bring it back, or set version and minimumVersion to 3 and accept "
                + "that.");
  }

  @Test
  void subsectionAdded() {
    device()
        .with(
            "class Dev",
            "@VMStateSubsection(value = \"dev/more\", needed = \"on\")\nclass Dev",
            "}",
            "  @VMStateField(subsection = \"dev/more\") int more;\n}")
        .isClean();
  }

  @Test
  void anotherNeeded() {
    device()
        .with("needed = \"on\"", "needed = \"limit\"")
        .reports(
            "3:50 [QOM-547] Version 2 of \"dev\" has subsection \"dev/clock\" when on says "
                + "so, but now another member does; if that means the same, accept it.");
  }

  @Test
  void aFieldOfASubsection() {
    device()
        .with("long ticks", "int ticks")
        .reports(
            "11:47 [QOM-546] Version 1 of \"dev/clock\" has ticks as int64, but now it is "
                + "int32; change it back, or leave @VMStateUnused(8) there, set version to 2 and "
                + "add since = 2.");
  }

  @Test
  void anotherVersionOfASubsection() {
    device()
        .with("needed = \"on\"", "needed = \"on\", version = 2")
        .reports(
            "3:1 [QOM-548] Version 1 of \"dev/clock\" was accepted, but only versions from 2"
                + " on are read now; lower minimumVersion, or accept that its streams are refused.");
  }

  @Test
  void structuresAndSuperclasses() {
    released(
            directory,
            """
            @QomType("dev") class Dev extends Base {
              @VMStateField final Part[] parts = {new Part(), new Part()};
              @VMState("part") static final class Part {
                @VMStateField int first;
                @VMStateField int second;
              }
            }
            @QomType("base") class Base extends Device {
              @VMStateField int common;
            }
            """)
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              parent_obj struct of base
                common int32
              parts struct[2] of part
                first int32
                second int32
            """)
        .with("int second", "long second", "int common", "boolean common")
        .reports(
            "1:1 [QOM-546] Version 1 of \"dev\" has parent_obj.common as int32, but now it is"
                + " bool; change it back, or set version and minimumVersion to 2 and accept that.",
            "5:24 [QOM-546] Version 1 of \"dev\" has parts.second as int32, but now it is "
                + "int64; change it back, or set version and minimumVersion to 2 and accept that.",
            "9:25 [QOM-546] Version 1 of \"base\" has common as int32, but now it is bool; "
                + "change it back, or leave @VMStateUnused(4) there, set version to 2 and add since"
                + " = 2.")
        .with("long second", "int second", "new Part(), new", "new")
        .with("boolean common", "int common")
        .reports(
            "2:30 [QOM-546] Version 1 of \"dev\" has parts as struct[2], but now it is struct[1];"
                + " change it back, or leave @VMStateUnused(16) there, set version to 2 and add"
                + " since = 2.");
  }

  @Test
  void anotherSection() {
    device()
        .with("@VMState(", "@VMState(value = \"dev2\", ", "dev/clock", "dev2/clock")
        .reports(
            "2:18 [QOM-545] Version 2 was accepted as section \"dev\", but now that is "
                + "\"dev2\", and streams that have the former would be refused; set it back.");
  }

  @Test
  void versionLowered() {
    device()
        .with("version = 2", "version = 1")
        .reports(
            "2:20 [QOM-548] Version 2 of \"dev\" was accepted, but version 1 is written now; "
                + "set version to 2, or accept it.");
  }

  @Test
  void minimumRaised() {
    device()
        .with("version = 2", "version = 3, minimumVersion = 3")
        .reports(
            "2:40 [QOM-548] Version 2 of \"dev\" was accepted, but only versions from 3 on "
                + "are read now; lower minimumVersion, or accept that its streams are refused.");
  }

  @Test
  void minimumRaisedOverAVersionThatWasNotAccepted() {
    device()
        .with("version = 2", "version = 2, minimumVersion = 2")
        .reports(
            "2:40 [QOM-548] Version 2 of \"dev\" was accepted as reading versions from 1 on, "
                + "but now only those from 2 on are read; lower minimumVersion, or accept that.");
  }

  @Test
  void noState() {
    device()
        .with(DEVICE, "@QomType(\"dev\") class Dev extends Device {}\n")
        .reports(
            "1:10 [QOM-542] Dev was accepted with state, but has none now; bring it back, or "
                + "delete dev.vmstate if no version was released.");
  }

  @Test
  void theWholeDifference() {
    device()
        .with("int count", "long count", "int limit", "long limit")
        .notes(
            "4:1 dev.vmstate has version 2 with the lines marked -, the declaration with those marked +:",
            "    version 2 minimum 1 section dev",
            "      on bool",
            "  -   count uint32",
            "  -   limit int32",
            "  +   count uint64",
            "  +   limit int64",
            "      values int32[4]",
            "      unused 8",
            "      end int64",
            "  What is not released can be accepted: -Aqom4j.vmstate.accept=dev");
  }
}
