// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.processor.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTest {
  /** What only a defect of the processor can break. */
  private static final Set<Rule> UNTESTABLE = EnumSet.of(Rule.INTERNAL);

  @Test
  void everyRuleHasATest() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        tests.append(Files.readString(file));
      }
    }
    List<Rule> missing =
        Arrays.stream(Rule.values())
            .filter(rule -> !UNTESTABLE.contains(rule))
            .filter(rule -> tests.indexOf("[" + rule.id() + "]") < 0)
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Set<String> ids = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet());
    assertEquals(Rule.values().length, ids.size());
    assertTrue(ids.stream().allMatch(id -> id.matches("QOM-\\d{3}")));
  }
}
