// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** A device whose layout is kept in a lock file, and then changes. */
final class ReleasedDevice {
  private final Path directory;
  private final String source;

  private ReleasedDevice(Path directory, String source) {
    this.directory = directory;
    this.source = source;
  }

  /** A device that is not accepted. */
  static ReleasedDevice unreleased(Path directory, String source) {
    return new ReleasedDevice(directory, source);
  }

  /** A device that is accepted as it is. */
  static ReleasedDevice released(Path directory, String source) {
    ReleasedDevice device = new ReleasedDevice(directory, source);
    assertEquals(List.of(), shown(device.compile("all").errors()));
    return device.reports();
  }

  /** The device with parts of its source replaced: part, replacement, ... */
  ReleasedDevice with(String... replacements) {
    String changed = source;
    for (int i = 0; i < replacements.length; i += 2) {
      String part = replacements[i];
      assertTrue(changed.contains(part), () -> part + " is not in the source");
      changed = changed.replace(part, replacements[i + 1]);
    }
    return new ReleasedDevice(directory, changed);
  }

  /** Says which errors there are, all of them, as {@code line:column message}. */
  ReleasedDevice reports(String... expected) {
    Compilation compilation = compile("");
    assertEquals(String.join("\n", expected), String.join("\n", shown(compilation.errors())));
    assertEquals(List.of(), compilation.warnings());
    for (Diagnostic<?> diagnostic : compilation.errors()) {
      String message = diagnostic.getMessage(Locale.ROOT);
      int length = message.length();
      assertTrue(length <= DeviceCompilation.LONGEST_MESSAGE, () -> length + ": " + message);
    }
    return this;
  }

  /** Says that nothing at all is reported. */
  ReleasedDevice isClean() {
    assertEquals(List.of(), shown(compile("").diagnostics()));
    return this;
  }

  /** Accepts the device and says all that is reported. */
  ReleasedDevice accepted(String... expected) {
    assertEquals(
        String.join("\n", expected), String.join("\n", shown(compile("dev").diagnostics())));
    return this;
  }

  /** Says what is noted beside the errors. */
  ReleasedDevice notes(String... expected) {
    assertEquals(String.join("\n", expected), String.join("\n", shown(compile("").notes())));
    return this;
  }

  /** Says which lines the lock file has, but for the first ones, which are the same in all. */
  ReleasedDevice isKeptAs(String lines) {
    String text = lock();
    assertEquals(lines, text.substring(text.indexOf("\n\n") + 2));
    return this;
  }

  String lock() {
    try {
      return Files.readString(directory.resolve("dev.vmstate"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Compilation compile(String accept) {
    List<String> options = new ArrayList<>(List.of("-Aqom4j.vmstate.lock=" + directory));
    options.add("-Aqom4j.vmstate.accept=" + accept);
    options.add("-Aqom4j.lint=none");
    return DeviceCompilation.compile(
        List.of(), List.of(), options, DeviceCompilation.file("dev.Dev", source));
  }

  private static List<String> shown(List<? extends Diagnostic<?>> diagnostics) {
    return DeviceCompilation.shown(diagnostics);
  }
}
