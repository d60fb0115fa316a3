// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a rule in the documentation: what is wrong, the message, what is right. */
record RulePage(String id, String text) {
  /** Where the pages are. */
  static final Path DIRECTORY = Path.of("../docs/rules");

  /** The heading above what breaks the rule. */
  static final String WRONG = "## Wrong";

  /** The heading above what keeps it. */
  static final String RIGHT = "## Right";

  private static final Pattern TITLE = Pattern.compile("# (QOM-\\d{3}): (.+)\n");

  private static final Pattern ELSEWHERE =
      Pattern.compile("\\| QEMU's C \\| QEMU's Rust \\|\n\\|---\\|---\\|\n\\| (.+) \\| (.+) \\|\n");

  private static final Pattern FOUND = Pattern.compile("(compile|start|run|review|-)(: .+|)");

  static RulePage read(String id) {
    try {
      return new RulePage(id, Files.readString(DIRECTORY.resolve(id + ".md")));
    } catch (IOException e) {
      throw new AssertionError("There is no page docs/rules/" + id + ".md", e);
    }
  }

  /** What the rule is about. */
  String title() {
    return match(TITLE).group(2);
  }

  /** The id in the title. */
  String idInTitle() {
    return match(TITLE).group(1);
  }

  /** Whether only the JDK's compiler shows enough to see the mistake. */
  boolean isOnlyWithJavac() {
    return text.contains("**Only with the JDK's compiler**");
  }

  /** When QEMU's C shows the same mistake: compile, start, run, review, or - if there is none. */
  String foundInC() {
    return found(1);
  }

  /** When QEMU's Rust shows the same mistake. */
  String foundInRust() {
    return found(2);
  }

  /** The source that breaks the rule. */
  String wrong() {
    return block(WRONG, "java").orElseThrow();
  }

  /** The lock file that is there, if one has to be. */
  Optional<String> lock() {
    return block(WRONG, "vmstate");
  }

  /** The options of the processor that go with a source. */
  List<String> options(String heading) {
    return block(heading, "options").stream().flatMap(String::lines).toList();
  }

  /** The messages, as {@code line:column message}. */
  String[] messages() {
    return block(WRONG, "text")
        .orElseThrow()
        .lines()
        .map(line -> line.replaceFirst("^Dev\\.java:\\[(\\d+),(\\d+)\\] ", "$1:$2 "))
        .toArray(String[]::new);
  }

  /** The source that keeps the rule. */
  List<String> right() {
    return blocks(RIGHT, "java");
  }

  private String found(int column) {
    String cell = match(ELSEWHERE).group(column);
    Matcher matcher = FOUND.matcher(cell);
    if (!matcher.matches()) {
      throw new AssertionError(id + ": " + cell + " says not when it is found");
    }
    return matcher.group(1);
  }

  private Optional<String> block(String heading, String language) {
    return blocks(heading, language).stream().findFirst();
  }

  private List<String> blocks(String heading, String language) {
    int start = text.indexOf(heading + "\n");
    if (start < 0) {
      throw new AssertionError(id + " has no " + heading);
    }
    int end = text.indexOf("\n## ", start + 1);
    String section = text.substring(start, end < 0 ? text.length() : end);
    return Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL)
        .matcher(section)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private MatchResult match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(id + " has no " + pattern);
    }
    return matcher.toMatchResult();
  }
}
