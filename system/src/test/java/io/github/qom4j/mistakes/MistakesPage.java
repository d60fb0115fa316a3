// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about mistakes in devices: what finds how many, and those that nothing finds. */
final class MistakesPage {
  private static final String HEAD =
      """
      # What finds a mistake in a device

      Devices that are right, made wrong one slip at a time: %d wrong sources of %d devices, and what
      finds them. `MistakesTest` makes them, compiles each with the processor, loads its classes, runs
      its generated conformance tests and writes this page (`-Dmistakes=all`).

      The slips are made everywhere in the declaration - annotations, their arguments, fields, types,
      parents, modifiers, constants, signatures of hooks, order - and not in the code of methods; of all
      that can be made, every so many is tried. Each device has a lock file of its layout in the
      migration stream, as one that was released has. Warnings count as found: they are shown unless
      the author turns them off.

      ## How many

      A slip is *the same device* if all that is generated of it is the same, but for the order of what
      has none and for the names of methods. Any other changes the meaning, and is one of two kinds:

      - it **contradicts** something else the author says: another annotation, code, the lock file;
      - or it is **another device**, said without contradiction: a reset value is stated once, and if it
        is stated wrong, nothing in the source can tell. Only what is outside can, above all recordings
        of the real device.

      What is found at compile time, at class load or by a generated test contradicts something. Of what
      is not, the list below says what could tell. That is judged by hand, kind by kind, in `Witness`;
      those for which it is the source itself are the contradictions that are missed. The PL011's and
      the HPET's were also run against the recordings of the real devices.

      | | wrong sources |
      |---|---|
      | made | %d |
      | the same device | %d |
      | change the meaning | %d |
      | found at compile time | %d: %d by javac, %d by a rule's error, %d by a rule's warning |
      | found at class load | %d |
      | found by generated conformance tests | %d |
      | another device, and a recording of the real one shows it | %d |
      | another device, and nothing here shows it | %d |
      | contradictions that are missed | %d |
      | **contradictions found at compile time or by conformance tests** | **%s** |
      | all that change the meaning, found at compile time or by conformance tests | %s |
      | all that change the meaning, found by these or by recordings | %s |

      """;

  private final List<Outcome> outcomes;

  private MistakesPage(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /** The page about some mistakes. */
  static String of(List<Outcome> outcomes) {
    MistakesPage page = new MistakesPage(outcomes);
    return page.head() + page.slips() + page.rules() + page.missed();
  }

  /** How the page lists what is not found. */
  static String line(Outcome outcome) {
    return "- `%s`".formatted(outcome.mistake());
  }

  private long count(Found found) {
    return outcomes.stream().filter(outcome -> outcome.found() == found).count();
  }

  private String head() {
    long same = count(Found.SAME);
    long meant = outcomes.size() - same;
    long itself = outcomes.stream().filter(outcome -> outcome.found().isByItself()).count();
    long missed = missed(o -> o.witness() == Witness.SOURCE).count();
    long other = missed(o -> o.witness() != Witness.SOURCE && o.found() == Found.NOTHING).count();
    long recorded = missed(o -> o.witness() != Witness.SOURCE).count() - other;
    long allRecorded = count(Found.RECORDING);
    return HEAD.formatted(
        outcomes.size(),
        outcomes.stream().map(Outcome::device).distinct().count(),
        outcomes.size(),
        same,
        meant,
        count(Found.COMPILER) + count(Found.ERROR) + count(Found.WARNING),
        count(Found.COMPILER),
        count(Found.ERROR),
        count(Found.WARNING),
        count(Found.LOADING),
        count(Found.CONFORMANCE),
        recorded,
        other,
        missed,
        share(itself, itself + missed),
        share(itself, meant),
        share(itself + allRecorded, meant));
  }

  private static String share(long part, long all) {
    return "%d of %d, %d.%d %%".formatted(part, all, 100 * part / all, 1000 * part / all % 10);
  }

  private Stream<Outcome> missed(Predicate<Outcome> wanted) {
    return outcomes.stream()
        .filter(outcome -> !outcome.found().isByItself() && outcome.found() != Found.SAME)
        .filter(wanted);
  }

  private String slips() {
    StringBuilder text = new StringBuilder("## By slip\n\n| slip |");
    for (Found found : Found.values()) {
      text.append(' ').append(found.text()).append(" |");
    }
    text.append("\n|---|").append("---|".repeat(Found.values().length)).append('\n');
    for (Slip slip : Slip.values()) {
      text.append("| ").append(slip.text()).append(" |");
      for (Found found : Found.values()) {
        long count =
            outcomes.stream().filter(o -> o.mistake().slip() == slip && o.found() == found).count();
        text.append(count == 0 ? " |" : " " + count + " |");
      }
      text.append('\n');
    }
    return text.append('\n').toString();
  }

  private String rules() {
    Map<String, Long> rules =
        outcomes.stream()
            .flatMap(
                outcome -> outcome.by().stream().filter(id -> id.startsWith("QOM-")).distinct())
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    List<String> rows = new ArrayList<>();
    rules.forEach((id, count) -> rows.add("%s (%d)".formatted(id, count)));
    return "## By rule\n\nThe rules that found them, and how many each: "
        + String.join(", ", rows)
        + ".\n\n";
  }

  private String missed() {
    StringBuilder text = new StringBuilder("## What is not found\n");
    for (Witness witness : Witness.values()) {
      List<Outcome> all = missed(outcome -> outcome.witness() == witness).toList();
      if (!all.isEmpty()) {
        text.append("\nWhat could tell: ").append(witness.text()).append(".\n\n");
        all.forEach(
            outcome ->
                text.append(line(outcome))
                    .append(outcome.found() == Found.RECORDING ? " (a recording shows it)" : "")
                    .append('\n'));
      }
    }
    return text.toString();
  }
}
