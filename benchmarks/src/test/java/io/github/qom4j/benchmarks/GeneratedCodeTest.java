// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the processor writes for the devices that are measured. */
final class GeneratedCodeTest {
  /** What the JVM leaves to the interpreter (HotSpot's HugeMethodLimit). */
  private static final int TOO_LONG = 8_000;

  private static final Path DEVICES = Path.of("target/classes/io/github/qom4j/benchmarks/device");

  @Test
  void noMethodIsTooLongToBeCompiledAtRunTime() throws IOException {
    Set<String> classes = new TreeSet<>();
    Map<String, Integer> tooLong = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(DEVICES, "*_Qom*.class")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        classes.add(name);
        try (InputStream in = Files.newInputStream(file)) {
          CodeLengths.of(in)
              .forEach(
                  (method, length) -> {
                    if (length >= TOO_LONG) {
                      tooLong.put(name + " " + method, length);
                    }
                  });
        }
      }
    }
    // The traced one has two classes more.
    assertEquals(32, classes.size(), () -> "companions, banks and sections: " + classes);
    assertEquals(Map.of(), tooLong);
  }
}
