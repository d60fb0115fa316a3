// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats give what C's printf gives. */
final class PrintfFormatTest {
  /** The table holds what printf of glibc 2.36 prints: type, format, value and result. */
  @Test
  void equalsC() throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> actual = new ArrayList<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                getClass().getResourceAsStream("printf.txt"), StandardCharsets.UTF_8))) {
      for (String line = table.readLine(); line != null; line = table.readLine()) {
        String[] cells = line.split("\\|", 4);
        ArgumentType type = ArgumentType.valueOf(cells[0]);
        String result = new PrintfFormat(cells[1], List.of(type)).format(value(type, cells[2]));
        expected.add(line);
        actual.add("%s|%s|%s|%s".formatted(cells[0], cells[1], cells[2], result));
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
    assertEquals(706, expected.size());
  }

  private static Object value(ArgumentType type, String text) {
    if (type == ArgumentType.STRING) {
      return text.equals("null") ? null : text;
    }
    return type.isSigned() || text.startsWith("-")
        ? Long.parseLong(text)
        : Long.parseUnsignedLong(text);
  }

  @Test
  void onlyTheBitsOfTheTypeCount() {
    assertEquals("ff", new PrintfFormat("%x", List.of(ArgumentType.UINT8)).format((byte) -1));
    assertEquals("-1", new PrintfFormat("%d", List.of(ArgumentType.INT8)).format(0x1ff));
    assertEquals("1", new PrintfFormat("%d", List.of(ArgumentType.BOOL)).format(true));
    assertEquals(
        "18446744073709551615", new PrintfFormat("%u", List.of(ArgumentType.UINT64)).format(-1L));
  }

  @Test
  void severalArgumentsAndText() {
    PrintfFormat format =
        new PrintfFormat(
            "100%% of \"%s\" at 0x%03x", List.of(ArgumentType.STRING, ArgumentType.UINT64));
    assertEquals("100% of \"CR\" at 0x030", format.format("CR", 0x30));
    assertEquals("\"100%% of \\\"%s\\\" at 0x%03\"PRIx64", format.inC());
  }

  @ParameterizedTest
  @CsvSource({"%d,STRING", "%s,INT32", "%d %d,INT32", "none,INT32", "%ld,INT64", "%f,INT32"})
  void doesNotFit(String format, ArgumentType type) {
    assertThrows(IllegalArgumentException.class, () -> new PrintfFormat(format, List.of(type)));
  }
}
