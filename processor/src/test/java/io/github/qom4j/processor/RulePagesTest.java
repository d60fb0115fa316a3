// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qom4j.processor.report.Level;
import io.github.qom4j.processor.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the rules say is so. */
class RulePagesTest {
  private static final String INDEX = "README.md";

  /** The rules that no single source breaks. */
  private static final List<Rule> WITHOUT_EXAMPLE =
      List.of(Rule.INTERNAL, Rule.TYPE_MISSING, Rule.FILE);

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> examples() {
    return Arrays.stream(Rule.values())
        .filter(rule -> !WITHOUT_EXAMPLE.contains(rule))
        .map(rule -> dynamicTest(rule.id(), () -> check(rule)));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    List<String> expected =
        Stream.concat(Arrays.stream(Rule.values()).map(rule -> rule.id() + ".md"), Stream.of(INDEX))
            .sorted()
            .toList();
    try (Stream<Path> files = Files.list(RulePage.DIRECTORY)) {
      assertEquals(expected, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  /** If this fails after a change of pages, the new table lies in target/rules.md. */
  @Test
  void theIndexTellsWhatThePagesSay() throws IOException {
    String index = Files.readString(RulePage.DIRECTORY.resolve(INDEX));
    String table = table();
    Files.writeString(Path.of("target/rules.md"), table);
    assertEquals(table, index.substring(index.indexOf("| rule |")));
  }

  private void check(Rule rule) throws IOException {
    RulePage page = RulePage.read(rule.id());
    assertEquals(rule.id(), page.idInTitle());
    if (page.lock().isPresent()) {
      Files.writeString(lockDirectory(rule).resolve("dev.vmstate"), page.lock().get());
    }
    reports(rule, page, RulePage.WRONG, page.wrong(), page.messages());
    assertFalse(page.right().isEmpty(), "nothing is right");
    for (String right : page.right()) {
      reports(rule, page, RulePage.RIGHT, right);
    }
  }

  private void reports(Rule rule, RulePage page, String heading, String source, String... messages)
      throws IOException {
    if (page.lock().isPresent()) {
      ReleasedDevice.unreleased(lockDirectory(rule), source).reports(messages);
    } else if (source.contains("@ConformanceTest")) {
      ConformanceCompilation.reports(source, messages);
    } else {
      DeviceCompilation device =
          DeviceCompilation.device(source).with(options(rule, page, heading));
      (page.isOnlyWithJavac() ? device.onlyWithJavac(rule.id()) : device).reports(messages);
    }
  }

  private Path lockDirectory(Rule rule) throws IOException {
    return Files.createDirectories(directory.resolve(rule.id()));
  }

  private static String[] options(Rule rule, RulePage page, String heading) {
    List<String> options = new ArrayList<>(page.options(heading));
    if (options.isEmpty()) {
      options.add("-Aqom4j.lint=none");
      if (rule.level() != Level.ERROR) {
        options.add("-Aqom4j.lint.errors=" + rule.id());
      }
    }
    return options.toArray(String[]::new);
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    table.append("| rule | | | QEMU's C | QEMU's Rust | qom4j |\n|---|---|---|---|---|---|\n");
    for (Rule rule : Rule.values()) {
      RulePage page = RulePage.read(rule.id());
      table.append(
          "| [%1$s](%1$s.md) | %2$s | %3$s | %4$s | %5$s | compile%6$s |\n"
              .formatted(
                  rule.id(),
                  page.title(),
                  rule.level().name().toLowerCase(Locale.ROOT),
                  page.foundInC(),
                  page.foundInRust(),
                  page.isOnlyWithJavac() ? " (javac)" : ""));
    }
    return table.toString();
  }
}
