// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the annotation processor does for a device, in numbers that are the same on any machine. */
final class ProcessorWorkTest {
  /** Of the companion of a device with 8 registers, 4 properties and 10 other fields of state. */
  private static final int LINES = 333;

  /** A source and a document. */
  private static final int FILES = 2;

  /** The one of the device, the one of the companion, and the one in which all is over. */
  private static final int ROUNDS = 3;

  /** Of classes by their name; each search that finds nothing is slow. */
  private static final int SEARCHES = 5;

  @TempDir Path folder;

  private record Work(long lines, int files, int searches, List<Integer> rounds) {}

  @Test
  void aDeviceIsOneSourceOfFewLinesAndOneDocumentInOneRound() throws IOException {
    Work two = work(2);
    Work twenty = work(20);
    assertEquals(LINES, (twenty.lines() - two.lines()) / 18);
    assertEquals(FILES, (twenty.files() - two.files()) / 18);
    assertEquals(List.of(0, 0, ROUNDS, ROUNDS), twenty.rounds());
  }

  @Test
  void searchesForClassesGrowWithTheDevicesOnly() throws IOException {
    int one = work(1).searches();
    int ten = work(10).searches();
    int hundred = work(100).searches();
    assertEquals((ten - one) * 10, hundred - ten);
    assertEquals(SEARCHES, (ten - one) / 9);
  }

  @Test
  void devicesByHandCompile() throws IOException {
    try (WarmCompiler compiler = new WarmCompiler(Subject.BY_HAND, 2, folder)) {
      compiler.compile(List.of());
    }
  }

  @Test
  void whatIsWrittenFromMemoryIsTheSame() throws IOException {
    try (WarmCompiler compiler = new WarmCompiler(Subject.DEVICES, 3, folder)) {
      compiler.compile();
      Map<Path, String> written = texts(compiler.generated());
      compiler.compileKept();
      assertEquals(written, texts(compiler.generated()));
    }
  }

  private static Map<Path, String> texts(Generated generated) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    for (Path file : generated.files()) {
      texts.put(file, Files.readString(file));
    }
    return texts;
  }

  private Work work(int devices) throws IOException {
    try (WarmCompiler compiler = new WarmCompiler(Subject.DEVICES, devices, folder)) {
      List<CountingProcessor> counted =
          compiler.processors().stream().map(CountingProcessor::new).toList();
      compiler.compile(counted);
      Generated generated = compiler.generated();
      return new Work(
          generated.lines(),
          generated.files().size(),
          counted.stream().mapToInt(CountingProcessor::searches).sum(),
          counted.stream().map(CountingProcessor::rounds).sorted().toList());
    }
  }
}
