// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is compiled: any number of classes that differ only in their number.
 *
 * @param name its name in tables
 * @param template simple name of the classes, and of the text they are made from
 * @param classPath what the sources need
 * @param processorPath what processes them; nothing for sources that need no processing
 */
record Subject(String name, String template, List<Path> classPath, List<Path> processorPath) {
  private static final String ANNOTATIONS = "io.github.qom4j.annotation.QomType";
  private static final String RUNTIME = "io.github.qom4j.qom.QomObject";
  private static final String PROCESSOR = "io.github.qom4j.processor.QomProcessor";
  private static final String JAVA_POET = "com.palantir.javapoet.JavaFile";

  /** Devices as their authors declare them. */
  static final Subject DEVICES =
      new Subject(
          "devices",
          "Channel",
          locations(ANNOTATIONS, RUNTIME),
          locations(PROCESSOR, ANNOTATIONS, JAVA_POET));

  /** The same devices without annotations. */
  static final Subject BY_HAND =
      new Subject("devices by hand", "HandChannel", locations(RUNTIME), List.of());

  /** Classes with as many fields for AutoValue. */
  static final Subject AUTO_VALUE =
      new Subject(
          "AutoValue",
          "Value",
          locations("com.google.auto.value.AutoValue"),
          locations(
              "com.google.auto.value.processor.AutoValueProcessor",
              "com.google.auto.value.AutoValue"));

  /** Classes with as many fields for Immutables. */
  static final Subject IMMUTABLES =
      new Subject(
          "Immutables",
          "Immutable",
          locations("org.immutables.value.Value"),
          locations("org.immutables.value.Value"));

  static final List<Subject> ALL = List.of(BY_HAND, DEVICES, AUTO_VALUE, IMMUTABLES);

  boolean isProcessed() {
    return !processorPath.isEmpty();
  }

  /** Writes the sources of the classes 0 to {@code count - 1}. */
  List<Path> write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    String text = text();
    List<Path> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path source = folder.resolve(template + i + ".java");
      Files.writeString(source, text.replace("#", Integer.toString(i)));
      sources.add(source);
    }
    return sources;
  }

  private String text() throws IOException {
    try (InputStream in = Subject.class.getResourceAsStream(template + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Where classes are: jars, or folders of classes. */
  private static List<Path> locations(String... classes) {
    return Stream.of(classes).map(Subject::location).toList();
  }

  private static Path location(String name) {
    try {
      Class<?> found = Class.forName(name, false, Subject.class.getClassLoader());
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(name + " is not on the class path", e);
    }
  }
}
