// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules that are no errors are shown, and which of them are errors nevertheless. */
public final class LintOptions {
  /** The option that names the rules that are shown. */
  public static final String SHOWN = "qom4j.lint";

  /** The option that names the rules that are errors, and shown. */
  public static final String ERRORS = "qom4j.lint.errors";

  private static final String ALL = "all";
  private static final String NONE = "none";

  private static final Set<Rule> OPTIONAL = rules(rule -> rule.level() != Level.ERROR);

  private final Set<Rule> shown;
  private final Set<Rule> errors;
  private final List<String> problems = new ArrayList<>();

  private LintOptions(Map<String, String> options) {
    shown = parse(options, SHOWN, rules(rule -> rule.level() == Level.WARNING));
    errors = parse(options, ERRORS, EnumSet.noneOf(Rule.class));
  }

  /**
   * Reads the options.
   *
   * @param options all the options of processors
   * @return these
   */
  public static LintOptions of(Map<String, String> options) {
    return new LintOptions(options);
  }

  /** How a rule is shown, if it is. */
  public Optional<Level> shown(Rule rule) {
    if (rule.level() == Level.ERROR || errors.contains(rule)) {
      return Optional.of(Level.ERROR);
    }
    return shown.contains(rule) ? Optional.of(Level.WARNING) : Optional.empty();
  }

  /** What is wrong with the options. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private static Set<Rule> rules(Predicate<Rule> wanted) {
    return Arrays.stream(Rule.values())
        .filter(wanted)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }

  private Set<Rule> parse(Map<String, String> options, String option, Set<Rule> initial) {
    Set<Rule> rules = EnumSet.copyOf(initial);
    String text = Optional.ofNullable(options.get(option)).orElse("");
    for (String word : text.split(",")) {
      String name = word.strip();
      boolean isAdded = !name.startsWith("-");
      String id = isAdded ? name : name.substring(1);
      if (name.equals(ALL)) {
        rules.addAll(OPTIONAL);
      } else if (name.equals(NONE)) {
        rules.clear();
      } else if (!name.isEmpty()) {
        find(option, id).ifPresent(rule -> change(rules, rule, isAdded));
      }
    }
    return rules;
  }

  private static void change(Set<Rule> rules, Rule rule, boolean isAdded) {
    if (isAdded) {
      rules.add(rule);
    } else {
      rules.remove(rule);
    }
  }

  private Optional<Rule> find(String option, String id) {
    Optional<Rule> known =
        Arrays.stream(Rule.values()).filter(rule -> rule.id().equals(id)).findFirst();
    if (known.isEmpty()) {
      List<String> names =
          Stream.concat(Stream.of(ALL, NONE), OPTIONAL.stream().map(Rule::id)).toList();
      problems.add(
          "-A%s names \"%s\"; name all, none or the id of a rule, with - before what is left out.%s"
              .formatted(option, id, Suggestion.of(id, names)));
    } else if (known.get().level() == Level.ERROR) {
      problems.add("-A%s names %s, which is always an error; leave it out.".formatted(option, id));
    }
    return known.filter(OPTIONAL::contains);
  }
}
