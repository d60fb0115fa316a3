// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What authors get wrong is found, or the page says that it is not. */
@Isolated("The conformance tests watch the log.")
final class MistakesTest {
  private static final Path PAGE = Path.of("..", "docs", "mistakes.md");

  /** Of the mistakes that are tried at all, every so many is tried each time. */
  private static final int SAMPLE = 17;

  @TempDir Path directory;

  @Test
  void whatIsRightPasses() throws Exception {
    for (Specimen specimen : List.of(Specimen.named("Pl011"), Specimen.named("Doorman"))) {
      Trial trial = new Trial(specimen, directory);
      assertEquals(Found.SAME, trial.of(Mistake.NONE).found(), specimen::name);
    }
    new Recordings(directory, "pl011").run(Map.of());
    new Recordings(directory, "hpet").run(Map.of());
  }

  @Test
  void whatIsNotFoundIsOnThePage() throws Exception {
    List<String> page = Files.readAllLines(PAGE);
    List<String> unknown = new ArrayList<>();
    int tried = 0;
    for (Specimen specimen : Specimen.all()) {
      Trial trial = new Trial(specimen, directory);
      List<Mistake> mistakes = specimen.mistakes();
      for (int i = 0; i < mistakes.size(); i += SAMPLE) {
        Outcome outcome = trial.of(mistakes.get(i));
        tried++;
        boolean isListed = page.stream().anyMatch(l -> l.startsWith(MistakesPage.line(outcome)));
        if (!outcome.found().isByItself() && outcome.found() != Found.SAME && !isListed) {
          unknown.add(outcome.mistake().toString());
        }
      }
    }
    assertEquals(List.of(), unknown);
    assertTrue(tried > 30);
  }

  @Test
  @EnabledIfSystemProperty(named = "mistakes", matches = "all")
  void thePageIsRight() throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    for (Specimen specimen : Specimen.all()) {
      Trial trial = new Trial(specimen, directory);
      for (Mistake mistake : specimen.mistakes()) {
        outcomes.add(trial.againstRecordings(trial.of(mistake)));
      }
    }
    String page = MistakesPage.of(outcomes);
    Path written = Files.writeString(Path.of("target", "mistakes.md"), page);
    assertEquals(Files.readString(PAGE), page, () -> "see " + written.toAbsolutePath());
  }
}
