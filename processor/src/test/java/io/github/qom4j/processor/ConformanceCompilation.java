// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles devices of which tests are wished. */
final class ConformanceCompilation {
  private static final List<String> TESTING =
      List.of(
          "BankSpec",
          "Conformance<D>",
          "DeviceSpec",
          "FieldSpec",
          "HookCalls",
          "Policy",
          "RegisterSpec",
          "Trigger");

  private ConformanceCompilation() {}

  /** What the tests stand on is not here, but its names are. */
  static JavaFileObject[] withTesting(JavaFileObject... files) {
    List<JavaFileObject> all = new ArrayList<>(List.of(files));
    for (String name : TESTING) {
      all.add(
          JavaFileObjects.forSourceString(
              "io.github.qom4j.testing." + name.replace("<D>", ""),
              "package io.github.qom4j.testing; public class %s {}".formatted(name)));
    }
    return all.toArray(JavaFileObject[]::new);
  }

  /** Only runs the processors. */
  static Compilation compile(JavaFileObject... files) {
    return Compiler.javac()
        .withProcessors(
            new CompanionIndexProcessor(), new ConformanceProcessor(), new QomProcessor())
        .withOptions("-proc:only", "-Aqom4j.lint=none")
        .compile(withTesting(files));
  }

  /** Says what is reported of a class Dev and others, all of it, as {@code line:column message}. */
  static void reports(String source, String... expected) {
    List<String> shown =
        DeviceCompilation.shown(compile(DeviceCompilation.file("dev.Dev", source)));
    assertEquals(String.join("\n", expected), String.join("\n", shown));
  }
}
