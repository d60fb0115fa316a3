// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.ReleasedDevice.released;
import static io.github.qom4j.processor.ReleasedDevice.unreleased;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of released devices, and the options about them. */
class LockFileTest {
  private static final String DEVICE =
      """
      @QomType("dev")
      @VMState(version = 1)
      @VMStateSubsection(value = "dev/clock", needed = "on")
      class Dev extends Device {
        @VMStateField boolean on;
        @VMStateField int count;
        @VMStateField(subsection = "dev/clock") long ticks;
      }
      """;

  @TempDir Path directory;

  private static List<String> compile(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("-Aqom4j.lint=none");
    Compilation compilation =
        DeviceCompilation.compile(
            List.of(), List.of(), all, DeviceCompilation.file("dev.Dev", DEVICE));
    return DeviceCompilation.shown(compilation);
  }

  private void damage(String part, String replacement) throws IOException {
    Path file = directory.resolve("dev.vmstate");
    String text = Files.readString(file);
    assertEquals(2, text.split(Pattern.quote(part), -1).length);
    Files.writeString(file, text.replace(part, replacement));
  }

  @Test
  void aReleasedVersionIsAcceptedAnew() {
    released(directory, DEVICE)
        .with("int count", "long count")
        .accepted("4:1 dev.vmstate now has version 1.")
        .isClean()
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              on bool
              count int64
              subsection dev/clock version 1 minimum 1 needed on
                ticks int64
            """)
        .accepted("4:1 dev.vmstate already had version 1.");
  }

  @Test
  void aNewVersionIsAcceptedBesideTheOldOne() {
    released(directory, DEVICE)
        .with("version = 1", "version = 2", "needed = \"on\"", "needed = \"isOn\"")
        .with(
            "class Dev extends Device {",
            "class Dev extends Device {\n  boolean isOn() { return on; }")
        .accepted("4:1 dev.vmstate now has version 2.")
        .isClean()
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              on bool
              count int32
              subsection dev/clock version 1 minimum 1 needed isOn
                ticks int64

            version 2 minimum 1 section dev
              on bool
              count int32
              subsection dev/clock version 1 minimum 1 needed isOn
                ticks int64
            """);
  }

  @Test
  void anOldVersionThatIsStillReadIsNotAcceptedAnew() {
    ReleasedDevice device = released(directory, DEVICE);
    String before = device.lock();
    device
        .with("version = 1", "version = 2", "int count", "long count")
        .accepted(
            "6:22 [QOM-546] Version 1 of \"dev\" has count as int32, but now it is int64; change"
                + " it back, or leave @VMStateUnused(4) there, add since = 2.");
    assertEquals(before, device.lock());
  }

  @Test
  void anOldVersionIsDropped() {
    released(directory, DEVICE)
        .with("version = 1", "version = 2, minimumVersion = 2", "int count", "long count")
        .accepted("4:1 dev.vmstate now has version 2.")
        .isClean()
        .isKeptAs(
            """
            version 2 minimum 2 section dev
              on bool
              count int64
              subsection dev/clock version 1 minimum 1 needed on
                ticks int64
            """);
  }

  @Test
  void lengthsThatAreNotSeenAreNotAccepted() {
    unreleased(directory, DEVICE)
        .with("int count", "int[] counts")
        .accepted(
            "6:23 [QOM-546] How many elements counts has, only code says, so that it can change"
                + " unnoticed; say count, or make the array where it is declared, with a constant length.");
  }

  @Test
  void lengthsThatAreSeen() {
    unreleased(directory, DEVICE)
        .with(
            "int count;",
            "int[] counts = {1, 2, 3};\n  @VMStateField int[] more = new int[(Other.TWO << 2) + ONE];\n  static final int ONE = 1;")
        .with(
            "static final int ONE = 1;",
            "static final int ONE = 1;\n  static class Other { static final int TWO = 2; }")
        .accepted("4:1 dev.vmstate now has version 1.")
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              on bool
              counts int32[3]
              more int32[9]
              subsection dev/clock version 1 minimum 1 needed on
                ticks int64
            """);
  }

  @Test
  void namesOfAnyKind() {
    unreleased(directory, DEVICE)
        .with("@VMStateField int count", "@VMStateField(\"s->x[0] \\\"\\u00e9\\\\\") int count")
        .with("@VMStateField boolean", "@VMStateField(\"version\") boolean")
        .accepted("4:1 dev.vmstate now has version 1.")
        .isClean()
        .isKeptAs(
            """
            version 1 minimum 1 section dev
              "version" bool
              "s->x[0] \\"\\u00e9\\\\" int32
              subsection dev/clock version 1 minimum 1 needed on
                ticks int64
            """);
  }

  @Test
  void damaged() throws IOException {
    ReleasedDevice device = released(directory, DEVICE);
    damage("  count int32", "<<<<<<< HEAD\n  count int32");
    device.reports(
        "1:10 [QOM-541] dev.vmstate is damaged, line 7: expected \"version N minimum N section"
            + " NAME\", found \"<<<<<<< HEAD\"; take the file of the last commit, or delete it and"
            + " accept the type.");
  }

  @Test
  void ofALaterProcessor() throws IOException {
    ReleasedDevice device = released(directory, DEVICE);
    damage("migration lock 1", "migration lock 2");
    device.reports(
        "1:10 [QOM-541] dev.vmstate is damaged, line 1: expected \"qom4j migration lock 1\", found"
            + " \"qom4j migration lock 2\"; take the file of the last commit, or delete it and"
            + " accept the type.");
  }

  @Test
  void aDirectoryInItsPlace() throws IOException {
    Files.createDirectory(directory.resolve("dev.vmstate"));
    assertEquals(
        1,
        compile("-Aqom4j.vmstate.lock=" + directory).stream()
            .filter(line -> line.startsWith("1:10 [QOM-541] dev.vmstate cannot be used: "))
            .count());
  }

  @Test
  void aSuperclassWithoutALayoutIsToldAlone() {
    String device =
        """
        @QomType("base") @RegisterBank(size = 4) class Dev extends SysBusDevice {
          @Register(offset = 0, name = "A") int a;
          @QomType("sub") static class Sub extends Dev { @VMStateField int b; }
        }
        """;
    String lock = "-Aqom4j.vmstate.lock=" + directory;
    List<String> accepting = List.of("-Aqom4j.lint=none", lock, "-Aqom4j.vmstate.accept=all");
    DeviceCompilation.compile(
        List.of(), List.of(), accepting, DeviceCompilation.file("dev.Dev", device));
    Compilation wrong =
        DeviceCompilation.compile(
            List.of(),
            List.of(),
            List.of("-Aqom4j.lint=none", lock),
            DeviceCompilation.file("dev.Dev", device.replace("int a", "Object a")));
    assertEquals(
        List.of(
            "2:44 [QOM-304] Register a is Object; use byte, short, int or long for 8, 16, 32 or 64"
                + " bits."),
        DeviceCompilation.shown(wrong));
  }

  @Test
  void noDirectory() {
    Path missing = directory.resolve("missing");
    assertEquals(
        List.of(
            "[QOM-541] -Aqom4j.vmstate.lock=%s does not exist; make it by accepting a type:"
                    .formatted(missing)
                + " -Aqom4j.vmstate.accept=TYPE."),
        compile("-Aqom4j.vmstate.lock=" + missing));
    assertEquals(
        List.of("4:1 dev.vmstate now has version 1."),
        compile("-Aqom4j.vmstate.lock=" + missing, "-Aqom4j.vmstate.accept=dev"));
  }

  @Test
  void noDirectoryIsNamed() {
    assertEquals(
        List.of(
            "[QOM-541] -Aqom4j.vmstate.lock needs a directory: -Aqom4j.vmstate.lock=src/main/vmstate."),
        compile("-Aqom4j.vmstate.lock="));
    assertEquals(
        List.of(
            "[QOM-541] -Aqom4j.vmstate.accept needs -Aqom4j.vmstate.lock=DIR, the directory of the"
                + " lock files."),
        compile("-Aqom4j.vmstate.accept=dev"));
  }

  @Test
  void aFileInsteadOfTheDirectory() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    assertEquals(
        List.of(
            "[QOM-541] -Aqom4j.vmstate.lock=%s is a file, but needs to be a directory."
                .formatted(file)),
        compile("-Aqom4j.vmstate.lock=" + file));
  }

  @Test
  void anUnknownType() {
    assertEquals(
        List.of(
            "[QOM-541] -Aqom4j.vmstate.accept names \"dew\", but no such type is compiled here. Did"
                + " you mean \"dev\"?"),
        compile("-Aqom4j.vmstate.lock=" + directory, "-Aqom4j.vmstate.accept=dew"));
    assertFalse(Files.exists(directory.resolve("dev.vmstate")));
  }

  @Test
  void aTypeWithoutState() {
    unreleased(directory, "@QomType(\"dev\") class Dev extends Device {}\n")
        .accepted("1:10 [QOM-541] Dev has no state of its own that could be accepted.");
  }

  @Test
  void aFileOfNoType() throws IOException {
    released(directory, DEVICE);
    Files.move(directory.resolve("dev.vmstate"), directory.resolve("uart.vmstate"));
    assertEquals(
        List.of(
            "[QOM-541] uart.vmstate is the lock file of no type that is compiled here; give the"
                + " type that name again, or delete the file if the type is no more."),
        compile("-Aqom4j.vmstate.lock=" + directory));
  }
}
