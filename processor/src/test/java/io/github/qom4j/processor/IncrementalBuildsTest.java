// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** The processors keep what they promise to builds that compile only what changed. */
class IncrementalBuildsTest {
  private static final JavaFileObject[] SOURCES = {
    file(
        "dev.Dev",
        """
        @QomType("dev") @RegisterBank(size = 8) class Dev extends SysBusDevice {
          @Register(offset = 0, name = "CTRL") int control;
          @VMStateField final Piece piece = new Piece();
        }
        """),
    file("dev.Other", "@QomType(\"other\") class Other extends Dev {}\n"),
    file("dev.Piece", "@VMState class Piece { @VMStateField int left; }\n"),
    file(
        "dev.Toy",
        """
        @Board(names = "toy", description = "A toy") class Toy {
          @Part Dev dev;
        }
        """),
  };

  private static final JavaFileObject TESTS =
      file("dev.Tests", "@ConformanceTest(Dev.class) class Tests {}\n");

  /** What a processor asked the filer for. */
  private record Call(String processor, String method, Object location, int origins) {}

  private final List<Call> calls = new ArrayList<>();

  private static Map<String, String> promises() throws IOException {
    try (InputStream in =
        QomProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }
  }

  @Test
  void everyProcessorPromises() throws IOException {
    Set<String> processors = new TreeSet<>();
    ServiceLoader.load(Processor.class)
        .forEach(processor -> processors.add(processor.getClass().getName()));
    processors.removeIf(name -> !name.startsWith("io.github.qom4j."));
    assertEquals(processors, new TreeSet<>(promises().keySet()));
  }

  @Test
  void whatIsIsolatedComesOfOneClass() throws IOException {
    compile(SOURCES);
    compile(SOURCES[0], SOURCES[2], TESTS);
    Map<String, String> promises = promises();
    for (Call call : calls) {
      if (promises.get(call.processor).equals("isolating")) {
        assertEquals(1, call.origins, call::toString);
      }
      assertEquals(StandardLocation.CLASS_OUTPUT, call.location, call::toString);
      assertTrue(call.method.startsWith("create"), call::toString);
    }
    assertEquals(
        promises.keySet(), calls.stream().map(Call::processor).collect(Collectors.toSet()));
  }

  private void compile(JavaFileObject... files) {
    Compiler.javac()
        .withProcessors(
            Stream.of(
                    new BoardProcessor(),
                    new CompanionIndexProcessor(),
                    new ConformanceProcessor(),
                    new QomProcessor())
                .map(processor -> WatchedFiler.of(processor, watch(processor)))
                .toList())
        .withOptions("-proc:only", "-Aqom4j.lint=none")
        .compile(files);
  }

  /** Keeps what a processor asks the filer for. */
  private WatchedFiler.Watch watch(Processor processor) {
    return (method, arguments) -> {
      Object location =
          arguments[0] instanceof StandardLocation named ? named : StandardLocation.CLASS_OUTPUT;
      int origins = arguments[arguments.length - 1] instanceof Element[] given ? given.length : 0;
      calls.add(new Call(processor.getClass().getName(), method, location, origins));
    };
  }
}
