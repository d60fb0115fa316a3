// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.sysbus.SysBusDevice;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A compilation of device sources: what a test says about it. */
final class DeviceCompilation {
  static final int LONGEST_MESSAGE = 200;

  static final List<String> NO_WARNINGS = List.of("-Aqom4j.lint=none");

  /** On the line before the device, so that lines and columns are those of the text. */
  private static final String PRELUDE =
      """
      package dev; \
      import static io.github.qom4j.annotation.AccessPolicy.*; \
      import io.github.qom4j.annotation.*; \
      import io.github.qom4j.board.*; \
      import io.github.qom4j.chardev.*; \
      import io.github.qom4j.clock.*; \
      import io.github.qom4j.error.*; \
      import io.github.qom4j.irq.*; \
      import io.github.qom4j.memory.*; \
      import io.github.qom4j.qdev.*; \
      import io.github.qom4j.qom.*; \
      import io.github.qom4j.sysbus.*;
      """;

  private final String source;
  private final List<String> options;

  /** Why the Eclipse compiler reports nothing. */
  private final Optional<String> blind;

  private DeviceCompilation(String source, List<String> options, Optional<String> blind) {
    this.source = source;
    this.options = options;
    this.blind = blind;
  }

  /** A device's source, without package and imports; class Dev is in package dev. */
  static DeviceCompilation device(String source) {
    return new DeviceCompilation(source, NO_WARNINGS, Optional.empty());
  }

  /** The same with options of processors instead of those that turn warnings off. */
  DeviceCompilation with(String... options) {
    return new DeviceCompilation(source, List.of(options), blind);
  }

  /** The same with one rule more as an error, with the compilers that its page names. */
  DeviceCompilation checking(String rule) {
    DeviceCompilation device = with("-Aqom4j.lint=none", "-Aqom4j.lint.errors=" + rule);
    return RulePage.read(rule).isOnlyWithJavac() ? device.onlyWithJavac(rule) : device;
  }

  /** The members of a class Dev, from line 2 on, which is a system-bus device with a bank. */
  static DeviceCompilation members(String members) {
    return device(
        """
        @QomType("dev") @RegisterBank(size = 0x20) class Dev extends SysBusDevice {
        %s}
        """
            .formatted(members));
  }

  /** The same where the Eclipse compiler reports nothing, because of what it does not show. */
  DeviceCompilation onlyWithJavac(String why) {
    return new DeviceCompilation(source, options, Optional.of(why));
  }

  /** Says what the compilers report, all of it, as {@code line:column message}. */
  DeviceCompilation reports(String... expected) {
    Compilation compilation = compile(List.of(), List.of(), options, file("dev.Dev", source));
    assertReported(List.of(expected), shown(compilation));
    for (Diagnostic<?> diagnostic : compilation.diagnostics()) {
      String message = diagnostic.getMessage(Locale.ROOT);
      assertTrue(message.length() <= LONGEST_MESSAGE, () -> message.length() + ": " + message);
    }
    List<String> shared =
        blind.isPresent() || compilation.diagnostics().isEmpty()
            ? List.of()
            : EclipsePlaces.in(file("dev.Dev", source)).shown(compilation.diagnostics());
    assertEquals(
        String.join("\n", shared),
        String.join("\n", shownByEclipse().stream().sorted().toList()),
        () -> "with the Eclipse compiler" + blind.map(why -> ", though " + why).orElse(""));
    return this;
  }

  /** Says what each compiler reports by itself, in its own words. */
  void isReportedBy(String javac, String eclipse) {
    assertReported(List.of(javac), shown(compile(file("dev.Dev", source))));
    assertReported(List.of(eclipse), shownByEclipse());
  }

  private static void assertReported(List<String> expected, List<String> actual) {
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }

  private List<String> shownByEclipse() {
    return shown(
        compileWithEclipse(List.of(), List.of(), options, file("dev.Dev", source)).diagnostics());
  }

  /** Says that nothing is reported once parts of the source are replaced: part, replacement, ... */
  DeviceCompilation isCleanWith(String... replacements) {
    String corrected = source;
    for (int i = 0; i < replacements.length; i += 2) {
      String part = replacements[i];
      assertTrue(corrected.contains(part), () -> part + " is not in the source");
      corrected = corrected.replace(part, replacements[i + 1]);
    }
    return new DeviceCompilation(corrected, options, blind).isClean();
  }

  /** Says that nothing is reported. */
  DeviceCompilation isClean() {
    return reports();
  }

  static JavaFileObject file(String name, String source) {
    return JavaFileObjects.forSourceString(name, PRELUDE + source);
  }

  static Compilation compile(JavaFileObject... files) {
    return compile(List.of(), List.of(), NO_WARNINGS, files);
  }

  static Compilation compile(
      List<Path> classPath, List<Processor> others, JavaFileObject... files) {
    return compile(classPath, others, List.of("-Aqom4j.lint=none"), files);
  }

  static Compilation compile(
      List<Path> classPath,
      List<Processor> others,
      List<String> moreOptions,
      JavaFileObject... files) {
    List<String> options = new ArrayList<>(moreOptions);
    // Tests put several classes into one file.
    options.add("-Xlint:all,-options,-auxiliaryclass");
    options.addAll(List.of("-Werror", "-source", "17", "-target", "17"));
    return Compiler.javac()
        .withProcessors(processors(others))
        .withClasspath(path(classPath))
        .withOptions(options)
        .compile(files);
  }

  static Outcome compileWithEclipse(
      List<Path> classPath, List<Processor> others, List<String> options, JavaFileObject... files) {
    return EclipseCompilation.compile(path(classPath), processors(others), options, List.of(files));
  }

  private static List<Processor> processors(List<Processor> others) {
    List<Processor> processors = new ArrayList<>(others);
    processors.add(new BoardProcessor());
    processors.add(new CompanionIndexProcessor());
    processors.add(new ConformanceProcessor());
    processors.add(new QomProcessor());
    return processors;
  }

  private static List<File> path(List<Path> classPath) {
    List<File> path = new ArrayList<>(List.of(home(QomType.class), home(SysBusDevice.class)));
    classPath.forEach(entry -> path.add(entry.toFile()));
    return path;
  }

  static List<String> shown(Compilation compilation) {
    return shown(compilation.diagnostics());
  }

  static List<String> shown(List<? extends Diagnostic<?>> diagnostics) {
    return diagnostics.stream()
        .sorted(
            Comparator.<Diagnostic<?>>comparingLong(d -> d.getLineNumber())
                .thenComparingLong(d -> d.getColumnNumber()))
        .map(DeviceCompilation::shown)
        .toList();
  }

  private static String shown(Diagnostic<?> diagnostic) {
    return shown(diagnostic, diagnostic.getColumnNumber());
  }

  /** A diagnostic as it is shown, with another column. */
  static String shown(Diagnostic<?> diagnostic, long column) {
    String message = diagnostic.getMessage(Locale.ROOT);
    return diagnostic.getLineNumber() <= 0 || column == Diagnostic.NOPOS
        ? message
        : "%d:%d %s".formatted(diagnostic.getLineNumber() - 1, column, message);
  }

  static File home(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
