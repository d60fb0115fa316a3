// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import static io.github.qom4j.processor.DeviceCompilation.members;

import org.junit.jupiter.api.Test;

class TraceFormatCheckTest {
  private static DeviceCompilation event(String format, String parameters) {
    return members(
        "  @TraceEvents interface Trace {\n    @TraceEvent(\"%s\") void on(%s);\n  }\n  Trace trace;\n"
            .formatted(format, parameters));
  }

  @Test
  void everyForm() {
    event(
            "%d %+i % 5d %-05.3u %#x %#X %#o %08x%%",
            "int a, long b, short c, byte d, int e, long f, int g, boolean h")
        .isClean();
    event("%s %-8.3s %c %4c %p %18p", "String a, String b, int c, byte d, long e, long f")
        .isClean();
    event("", "").isClean();
    event("say \\\"so\\\" \\\\ 100%%", "").isClean();
  }

  @Test
  void fewerConversionsThanArguments() {
    event("value 0x%x", "int value, int old")
        .reports(
            "3:17 [QOM-705] dev_on: its text does not show old; add a conversion, such as" + " %d.")
        .isCleanWith("0x%x", "0x%x was 0x%x");
  }

  @Test
  void moreConversionsThanArguments() {
    event("100% done", "")
        .reports(
            "3:17 [QOM-705] dev_on: \"% d\" has no argument; add one, drop it, or write %%"
                + " for a percent sign.")
        .isCleanWith("100%", "100%%");
    event("%x %x", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%x\" has no argument; add one, drop it, or write %%"
                + " for a percent sign.")
        .isCleanWith("%x %x", "%x");
  }

  @Test
  void typesThatDoNotFit() {
    event("%s", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%s\" cannot show value, which is int; use %d, %i, %u,"
                + " %x, %X, %o, %c.")
        .isCleanWith("%s", "%d");
    event("%x", "String name")
        .reports("3:17 [QOM-705] dev_on: \"%x\" cannot show name, which is String; use %s.")
        .isCleanWith("%x", "%s");
    event("%p", "int address")
        .reports(
            "3:17 [QOM-705] dev_on: \"%p\" cannot show address, which is int; use %d, %i,"
                + " %u, %x, %X, %o, %c.")
        .isCleanWith("int address", "long address");
    event("%c", "boolean on")
        .reports(
            "3:17 [QOM-705] dev_on: \"%c\" cannot show on, which is boolean; use %d, %i,"
                + " %u, %x, %X, %o.")
        .isCleanWith("%c", "%d");
  }

  @Test
  void lengths() {
    event("at 0x%08lx", "long value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%08lx\" says how wide its argument is, which its type"
                + " does; write \"%08x\".")
        .isCleanWith("%08lx", "%08x");
    event("%llu", "long value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%llu\" says how wide its argument is, which its type"
                + " does; write \"%u\".")
        .isCleanWith("%llu", "%u");
    event("%zu", "long value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%zu\" says how wide its argument is, which its type"
                + " does; write \"%u\".")
        .isCleanWith("%zu", "%u");
    event("0x%PRIx64", "long value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%PRIx64\" says how wide its argument is, which its"
                + " type does; write \"%x\".")
        .isCleanWith("%PRIx64", "%x");
  }

  @Test
  void whatIsNoConversion() {
    event("%f", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%f\" is no conversion; use %d, %u, %x, %X, %o, %c,"
                + " %s, %p, or write %%.")
        .isCleanWith("%f", "%d");
    event("%", "")
        .reports(
            "3:17 [QOM-705] dev_on: \"%\" is no conversion; use %d, %u, %x, %X, %o, %c, %s,"
                + " %p, or write %%.")
        .isCleanWith("\"%\"", "\"%%\"");
    event("%n", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%n\" is no conversion; use %d, %u, %x, %X, %o, %c,"
                + " %s, %p, or write %%.")
        .isCleanWith("%n", "%d");
    event("%*d", "int width, int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%*d\" takes a width from an argument, which trace"
                + " events cannot; write a number.")
        .isCleanWith("%*d", "%d %d");
    event("%m", "")
        .reports(
            "3:17 [QOM-705] dev_on: \"%m\" is no conversion; use %d, %u, %x, %X, %o, %c,"
                + " %s, %p, or write %%.")
        .isCleanWith("%m", "");
  }

  @Test
  void whatMeansNothing() {
    event("%+x", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%+x\" has the flag '+', which means nothing with %x;"
                + " drop it.")
        .isCleanWith("%+x", "%x");
    event("%#d", "int value")
        .reports(
            "3:17 [QOM-705] dev_on: \"%#d\" has the flag '#', which means nothing with %d;"
                + " drop it.")
        .isCleanWith("%#d", "%d");
    event("%05s", "String name")
        .reports(
            "3:17 [QOM-705] dev_on: \"%05s\" has the flag '0', which means nothing with %s;"
                + " drop it.")
        .isCleanWith("%05s", "%5s");
    event("%.2c", "int letter")
        .reports(
            "3:17 [QOM-705] dev_on: \"%.2c\" has a precision, which means nothing with %c;"
                + " drop it.")
        .isCleanWith("%.2c", "%c");
  }

  @Test
  void severalLines() {
    event("on\\n", "")
        .reports(
            "3:17 [QOM-705] dev_on: its text has a control character, but is a line without"
                + " its end; drop it.")
        .isCleanWith("on\\n", "on");
  }
}
