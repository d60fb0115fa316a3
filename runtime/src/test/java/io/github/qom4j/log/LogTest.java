// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTest {
  private final List<String> lines = new ArrayList<>();

  @BeforeEach
  void start() {
    Log.setSink(lines::add);
  }

  @AfterEach
  void stop() {
    Log.enable(Set.of());
    Log.setSink(System.err::println);
  }

  @Test
  void nothingIsLoggedUnlessSwitchedOn() {
    Log.log(LogMask.UNIMP, "a");
    Log.enable(EnumSet.of(LogMask.GUEST_ERRORS));
    Log.log(LogMask.UNIMP, "b");
    Log.log(LogMask.GUEST_ERRORS, "c %s 0x%x", "d", 31);
    Log.enable(EnumSet.of(LogMask.UNIMP));
    Log.log(LogMask.GUEST_ERRORS, "e");
    Log.log(LogMask.UNIMP, "f");
    assertEquals(List.of("c d 0x1f", "f"), lines);
  }

  @Test
  void masksAreFoundByTheirOption() {
    assertEquals(Optional.of(LogMask.GUEST_ERRORS), LogMask.of("guest_errors"));
    assertEquals(Optional.of(LogMask.UNIMP), LogMask.of("unimp"));
    assertEquals(Optional.of(LogMask.INVALID_MEM), LogMask.of("invalid_mem"));
    assertEquals(Optional.empty(), LogMask.of("UNIMP"));
    for (LogMask mask : LogMask.values()) {
      assertEquals(Optional.of(mask), LogMask.of(mask.option()));
    }
  }

  @Test
  void messagesDoNotDependOnTheLocale() {
    Log.enable(EnumSet.of(LogMask.UNIMP));
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Log.log(LogMask.UNIMP, "size %d", 14);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
    assertEquals(List.of("size 14"), lines);
  }
}
