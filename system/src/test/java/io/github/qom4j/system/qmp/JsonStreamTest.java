// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, how it is written back, and errors are those of QEMU 10.0.2. */
class JsonStreamTest {
  private final List<String> found = new ArrayList<>();
  private final JsonStream stream = new JsonStream(new Found());

  private final class Found implements JsonStream.Sink {
    @Override
    public void value(JsonElement value) {
      found.add(JsonText.of(value));
    }

    @Override
    public void error(QmpError error) {
      found.add("error " + error.getMessage().replaceFirst("^JSON parse error, ", ""));
    }
  }

  private String feed(byte[] bytes) {
    found.clear();
    stream.feed(bytes);
    return String.join("|", found);
  }

  private String feed(String text) {
    return feed(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'a':1,\"b\":[]}[2]; {\"a\": 1, \"b\": []}|[2]",
        "'a\"b'; \"a\\\"b\"",
        "[true,false,null]; [true, false, null]",
        "[0,-0,1.0,-0.0,2.50]; [0, 0, 1, -0, 2.5]",
        "[0.1,1e-7,0.0001,0.00001]; [0.10000000000000001, 9.9999999999999995e-08, 0.0001,"
            + " 1.0000000000000001e-05]",
        "[1e100,1e16,1e17,12345678901234567.0]; [1e+100, 10000000000000000, 1e+17,"
            + " 12345678901234568]",
        "[9223372036854775808,18446744073709551615]; [9223372036854775808, 18446744073709551615]",
        "[18446744073709551616]; [1.8446744073709552e+19]",
        "[-9223372036854775808,-9223372036854775809]; [-9223372036854775808,"
            + " -9.2233720368547758e+18]",
        "[1.5e400,-1e999]; [inf, -inf]",
        "'\\u00e9\\n\\u0001\\/<>\\b\\f\\r\\t\\\\'; \"\\u00E9\\n\\u0001/<>\\b\\f\\r\\t\\\\\"",
        "'\\u0000\\ud83d\\ude00'; \"\\u0000\\uD83D\\uDE00\"",
      })
  void valuesAreFoundAndWrittenBack(String text, String written) {
    assertEquals(written, feed(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'a' 'x'}; error missing : in object pair",
        "{'a':1,}; error expecting value",
        "{,}; error expecting value",
        "}; error expecting value",
        "{]; error expecting value",
        "{'a':1]; error expected separator in dict",
        "{'a':1 'b'}; error expected separator in dict",
        "[1 2]; error expected separator in list",
        "{1:2}; error key is not a string in object",
        "{'a':1,'a':2}; error duplicate key",
        "{foo}; error invalid keyword 'foo'",
        "@; error stray '@'",
        "{'a':01}; error stray '01'|error expecting value",
        "[-]; error stray '-]'",
        "[1.]; error stray '1.]'",
        "'\\q'; error invalid escape sequence in string",
        "'\\ud800'; error \\ud800 is not a valid Unicode character",
        "'\\ud800\\u0041'; error \\ud800 is not a valid Unicode character",
        "'\\ud83f\\udffe'; error \\ud83f\\udffe is not a valid Unicode character",
        "'\\uFFFF'; error \\uFFFF is not a valid Unicode character",
        "'\\u00'; error \\u00' is not a valid Unicode character",
      })
  void errorsAreReported(String text, String error) {
    assertEquals(error, feed(text));
    feed("\u00ff");
    assertEquals("{}", feed("{}"));
  }

  @Test
  void aNumberOrAWordEndsWithWhatFollows() {
    assertEquals("", feed("5"));
    assertEquals("5|5", feed(" 5 "));
    assertEquals("", feed("tru"));
    assertEquals("true", feed("e "));
  }

  @Test
  void bytesThatUtf8NeverHasEndWhatIsUnfinished() {
    feed("{'a':[1");
    assertEquals("error stray '\ufffd'|{}", feed("\u00ff{}"));
    assertEquals("error stray '%'|error stray '\ufffd'|{}", feed("%d\u00ff{}"));
  }

  @Test
  void afterAStrayCharacterTheNextLineCounts() {
    assertEquals("error stray '%'|{}", feed("%d 'x' \n{}"));
    assertEquals("error stray '\"abc\n'|{}", feed("\"abc\n\n{}"));
    assertEquals("error stray ''|{}", feed("\0{}"));
  }

  @Test
  void stringsAreUtf8() {
    assertEquals("\"\\u00E9\"", feed("'\u00e9'".getBytes(StandardCharsets.UTF_8)));
    assertEquals("\"\\u0000\"", feed("'\u00c0\u0080'"));
    String invalid = "error invalid UTF-8 sequence in string";
    assertEquals(invalid, feed("'\u00e0\u0080'"));
    assertEquals(invalid, feed("'\u00fd'"));
    assertEquals(invalid, feed("'\u00c3'"));
    assertEquals(invalid, feed("'\u00ed\u00a0\u0080'"));
    assertEquals(invalid, feed("'\u00ef\u00bf\u00be'"));
  }

  @Test
  void nestingIsLimited() {
    assertEquals("", feed("[".repeat(1024)));
    assertEquals("error JSON nesting depth limit exceeded", feed("["));
    assertEquals("{}", feed("{}"));
  }

  @Test
  void theNumberOfTokensIsLimited() {
    assertEquals("error JSON token count limit exceeded", feed("[" + "1,".repeat(1 << 20)));
    feed("\u00ff");
    assertEquals("{}", feed("{}"));
  }
}
