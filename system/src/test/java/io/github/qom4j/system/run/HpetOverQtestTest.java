// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.system.Program;
import io.github.qom4j.system.io.TextFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Over qtest the HPET of {@code pc} does what QEMU's did, as it does in {@code ops}: the
 * recordings, up to where the machine is first reset, which qtest has no command for.
 */
final class HpetOverQtestTest {
  private static final long BASE = 0xfed0_0000L;
  private static final String START = "irq_intercept_in ioapic\nclock_step 1000\n";

  @ParameterizedTest
  @CsvSource({
    "hpet-near-1.txt.gz, ''",
    "hpet-near-3.txt.gz, hpet.msi=on",
    "hpet-wrap-4.txt.gz, hpet.hpet-intcap=0xff0104",
    "hpet-wrap-6.txt.gz, hpet.timers=8",
    "hpet-huge-1.txt.gz, ''",
    "hpet-tiny-2.txt.gz, hpet.timers=8",
    "fact10-hpet-clamp.txt, ''",
    "fact10-hpet2.txt, ''",
  })
  void equalsQemu(String recording, String property) throws IOException {
    StringBuilder commands = new StringBuilder(START);
    List<String> expected = new ArrayList<>(List.of("OK", "OK 1000"));
    try (BufferedReader in = TextFiles.read(Program.RECORDINGS.resolve(recording).toString())) {
      for (String line = in.readLine();
          line != null && !line.contains(" reset = ");
          line = in.readLine()) {
        String[] words = line.split(" ");
        commands.append(command(words)).append('\n');
        expect(words, expected);
      }
    }
    assertTrue(expected.size() > 15, () -> expected.size() + " lines");
    List<String> options =
        new ArrayList<>(List.of("-M", "pc,accel=qtest", "-qtest", "stdio", "-qtest-log", "none"));
    if (!property.isEmpty()) {
      options.addAll(List.of("-global", property));
    }
    // The last answer comes before what the timers that are due then do.
    commands.append("clock_step 0\n");
    List<String> actual =
        QtestProcess.run(List.of(), commands.toString(), options.toArray(String[]::new))
            .lines()
            .toList();
    assertEquals(answers(expected), answers(actual.subList(0, actual.size() - 1)));
    assertEquals(edges(expected), edges(actual));
  }

  private static String answers(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !line.startsWith("IRQ ")).toList());
  }

  private static String edges(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> line.startsWith("IRQ ")).toList());
  }

  /** The command for an op of a recording: number, op, {@code =}, what came of it. */
  private static String command(String[] words) {
    return switch (words[1]) {
      case "r" -> "read%s 0x%x".formatted(letter(words[3]), address(words[2]));
      case "w" -> "write%s 0x%x %s".formatted(letter(words[3]), address(words[2]), words[4]);
      case "step" -> "clock_step " + words[2];
      case "mem" -> "read %s %s".formatted(words[2], words[3]);
      case "irqin" ->
          "set_irq_in /machine/unattached/device[6] unnamed-gpio-in %s %s"
              .formatted(words[2], words[3]);
      default -> throw new IllegalArgumentException(words[1]);
    };
  }

  private static String letter(String size) {
    return switch (size) {
      case "1" -> "b";
      case "2" -> "w";
      case "4" -> "l";
      default -> "q";
    };
  }

  private static long address(String offset) {
    return BASE + Long.decode(offset);
  }

  private static void expect(String[] words, List<String> expected) {
    String edges = value(words, "edges=");
    if (!edges.equals("-")) {
      for (String edge : edges.split(",")) {
        expected.add((edge.startsWith("+") ? "IRQ raise " : "IRQ lower ") + edge.substring(1));
      }
    }
    String result = words[List.of(words).indexOf("=") + 1];
    expected.add(
        switch (words[1]) {
          case "r" -> "OK 0x%016x".formatted(new BigInteger(result.substring(2), 16));
          case "mem" -> "OK 0x" + result;
          // The recordings count from 1000 ns on.
          case "step" -> "OK " + (1000 + Long.parseLong(value(words, "clock=")));
          default -> "OK";
        });
  }

  private static String value(String[] words, String key) {
    for (String word : words) {
      if (word.startsWith(key)) {
        return word.substring(key.length());
      }
    }
    throw new IllegalArgumentException(key);
  }
}
