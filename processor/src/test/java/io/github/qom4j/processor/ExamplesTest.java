// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever compiler builds the examples, the same is written for them. */
class ExamplesTest {
  @ParameterizedTest
  @CsvSource({"examples-pl011, pl011/Pl011_Qom", "examples-hpet, hpet/Hpet_Qom"})
  void theSameIsGeneratedByBothCompilers(String example, String companion) throws IOException {
    JavaFileObject[] sources = sources(Path.of("..", example, "src", "main", "java"));
    Outcome javac = HostCompiler.JAVAC.compile(sources);
    Outcome eclipse = HostCompiler.ECLIPSE.compile(sources);
    assertEquals("", String.join("\n", javac.shown()));
    assertEquals("", String.join("\n", eclipse.shown()));
    assertTrue(
        javac.generated().keySet().stream().anyMatch(name -> name.endsWith(companion + ".java")),
        () -> companion + " is not in " + javac.generated().keySet());
    assertEquals(javac.generated().keySet(), eclipse.generated().keySet());
    javac
        .generated()
        .forEach((name, text) -> assertEquals(text, eclipse.generated().get(name), name));
  }

  private static JavaFileObject[] sources(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(ExamplesTest::source)
          .toArray(JavaFileObject[]::new);
    }
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toAbsolutePath().normalize().toUri().toURL());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
