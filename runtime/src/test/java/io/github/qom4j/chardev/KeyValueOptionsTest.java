// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.error.QomException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyValueOptionsTest {
  private static String text(String options) {
    StringBuilder text = new StringBuilder();
    for (KeyValueOption option : KeyValueOptions.parse(options, "first").entries()) {
      text.append(option.key()).append('[').append(option.value()).append(']');
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                  | ''",
        "null,id=x           | first[null]id[x]",
        "null,id=x,          | first[null]id[x]",
        "first=null,id=x     | first[null]id[x]",
        "a=1,first           | a[1]first[on]",
        "'null,,id=x'        | 'first[null,id=x]'",
        "',id=x'             | first[]id[x]",
        "'=null,id=x'        | [null]id[x]",
        "'x,a=,b=1'          | first[x]a[]b[1]",
        "'x,a=1,,b=2,,,c=3'  | 'first[x]a[1,b=2,]c[3]'",
        "'x,server,nowait'   | first[x]server[on]wait[off]",
        "'x,foo,,bar'        | first[x]foo[on][on]bar[on]",
        "'x,path=a=b'        | first[x]path[a=b]",
      })
  void parses(String options, String expected) {
    assertEquals(expected, text(options));
  }

  @Test
  void theLastValueCounts() {
    KeyValueOptions options = KeyValueOptions.parse("a=1,a=2,id=x,id=y,b=off");
    assertEquals("2", options.get("a").orElseThrow());
    assertEquals("x", options.id().orElseThrow());
    assertTrue(options.has("b"));
    assertFalse(options.getBoolean("b", true));
    assertTrue(options.getBoolean("c", true));
    assertEquals(2, options.getNumber("a", 7));
    assertEquals(7, options.getNumber("c", 7));
    assertEquals(7, options.getSize("c", 7));
    assertTrue(options.get("c").isEmpty());
  }

  @Test
  void flagsAreWarnedOf() {
    assertEquals(
        List.of(
            "short-form boolean option 'server' deprecated",
            "short-form boolean option 'nowait' deprecated"),
        KeyValueOptions.parse("server,nowait,a=b").warnings());
  }

  @ParameterizedTest
  @CsvSource({"on,yes,true,y", "off,no,false,n"})
  void booleans(String a, String b, String c, String d) {
    for (String value : new String[] {a, b, c, d}) {
      assertEquals(a.equals("on"), new KeyValueOption("k", value, false).asBoolean());
    }
    assertThrows(QomException.class, new KeyValueOption("k", "On", false)::asBoolean);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "10,10",
    "010,8",
    "0x10,16",
    "0XfF,255",
    "-3,-3",
    "+8,8",
    "' 8',8",
    "18446744073709551615,-1"
  })
  void numbers(String value, long expected) {
    assertEquals(expected, new KeyValueOption("k", value, false).asNumber());
  }

  @ParameterizedTest
  @CsvSource({
    "'',Parameter 'k' expects a number",
    "3k,Parameter 'k' expects a number",
    "08,Parameter 'k' expects a number",
    "8.5,Parameter 'k' expects a number",
    "0x,Parameter 'k' expects a number",
    "18446744073709551616,Value '18446744073709551616' is too large for parameter 'k'",
    "-99999999999999999999999,Value '-99999999999999999999999' is too large for parameter 'k'",
  })
  void badNumbers(String value, String message) {
    KeyValueOption option = new KeyValueOption("k", value, false);
    assertEquals(message, assertThrows(QomException.class, option::asNumber).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "16,16",
    "010,10",
    "16b,16",
    "1k,1024",
    "1K,1024",
    "1.5k,1536",
    ".5k,512",
    "1.k,1024",
    "1.,1",
    "1.0,1",
    "0x10,16",
    "2M,2097152",
    "8E,-9223372036854775808",
    "+16,16",
    "' 16',16",
    "1T,1099511627776"
  })
  void sizes(String value, long expected) {
    assertEquals(expected, new KeyValueOption("k", value, false).asSize());
  }

  @ParameterizedTest
  @CsvSource({
    "'',Parameter 'k' expects a non-negative number below 2^64",
    "abc,Parameter 'k' expects a non-negative number below 2^64",
    "3M3,Parameter 'k' expects a non-negative number below 2^64",
    "1e3,Parameter 'k' expects a non-negative number below 2^64",
    "0.5,Parameter 'k' expects a non-negative number below 2^64",
    "1.50b,Parameter 'k' expects a non-negative number below 2^64",
    "1kB,Parameter 'k' expects a non-negative number below 2^64",
    "0x1k,Parameter 'k' expects a non-negative number below 2^64",
    "-1,Value '-1' is out of range for parameter 'k'",
    "16E,Value '16E' is out of range for parameter 'k'",
  })
  void badSizes(String value, String message) {
    KeyValueOption option = new KeyValueOption("k", value, false);
    assertEquals(message, assertThrows(QomException.class, option::asSize).getMessage());
  }
}
