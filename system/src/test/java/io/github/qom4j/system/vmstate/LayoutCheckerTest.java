// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of this program's layouts that hinders migration is found. */
class LayoutCheckerTest {
  private static final String TEXT = VMStateDump.text("virt-10.0");

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static List<String> problems(JsonObject source, JsonObject destination) {
    return LayoutChecker.problems(source, destination);
  }

  private static String change(String regex, String replacement) {
    String changed = TEXT.replaceFirst("(?s)" + regex, replacement);
    assertEquals(false, changed.equals(TEXT), "nothing was changed");
    return changed;
  }

  @Test
  void nothingHindersMigrationToTheSame() {
    assertEquals(List.of(), problems(json(TEXT), json(TEXT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        // Removed.
        "\\{\\s*\"field\": \"lcr\".*?\\},;; pl011: lcr expected, rsr found",
        ",\\s*\\{\\s*\"field\": \"wrap_flag\".*?\\};;"
            + " hpet.timer: wrap_flag expected, qemu_timer found",
        ",\\s*\\{\\s*\"field\": \"qemu_timer\".*?\\};; hpet.timer: qemu_timer is missing",
        "\"pl011_luminary\": ;\"pl011_\": ; pl011_luminary: not in the destination",
        // Renamed.
        "\"lcr\";\"lcrh\"; pl011: lcr expected, lcrh found",
        "\"pl011/clock\";\"pl011/clk\"; pl011: pl011/clock is missing",
        "\"name\": \"clock\";\"name\": \"clk\"; pl011/clock.clk: clock became clk",
        // Resized.
        "(\"lcr\".*?\"size\": )4;$18; pl011.lcr: 4 bytes expected, 8 found",
        "\"num\": 16;\"num\": 8; pl011.read_fifo: 64 bytes expected, 32 found",
        "(\"unused\".*?\"size\": )4;$12; pl011.unused: 4 bytes expected, 2 found",
        // Lowered, or raised too far.
        "(\"hpet_timer\".*?\"version_id\": )1;$10; hpet.timer: version 1 is newer than 0",
        "(\"pl011\".*?)\"version_id\": 2;$1\"version_id\": 1; pl011: version 2 is newer than 1",
        "(\"pl011/clock\".*?)\"minimum_version_id\": 1;$1\"minimum_version_id\": 2;"
            + " pl011/clock: version 1 is too old",
      })
  void whatHindersIsFound(String regex, String replacement, String problem) {
    String to = change(regex, replacement == null ? "" : replacement);
    assertEquals(List.of(problem), problems(json(TEXT), json(to)));
  }

  @Test
  void whatIsNewAtTheEndHindersNothing() {
    String from = change(",\\s*\\{\\s*\"field\": \"qemu_timer\".*?\\}", "");
    assertEquals(List.of(), problems(json(from), json(TEXT)));
  }

  @Test
  void aFieldThatIsNoMoreIsUnusedRoom() {
    String to =
        change("\"ibrd\"(.*?\"size\": )4(.*?)\\{\\s*\"field\": \"fbrd\".*?\\},", "\"unused\"$18$2");
    assertEquals(List.of(), problems(json(TEXT), json(to)));
    assertEquals(List.of(), problems(json(to), json(TEXT)));
  }

  @Test
  void aFieldMayMoveIntoAStructure() {
    String to =
        change(
            "\\{\\s*\"field\": \"lcr\".*?\\}",
            """
            {"field": "line", "version_id": 0, "field_exists": false, "size": 4,
             "Description": {"name": "line", "version_id": 1, "minimum_version_id": 1,
              "Fields": [
               {"field": "lcr", "version_id": 0, "field_exists": false, "size": 4}]}}
            """);
    assertEquals(List.of(), problems(json(TEXT), json(to)));
    assertEquals(List.of(), problems(json(to), json(TEXT)));
  }
}
