// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event knows how it is declared, and goes to the back end. */
final class TraceEventTest {
  private static final TraceEvent READ =
      TraceEvent.of(
          "dev_read(uint64_t addr, uint8_t value, const char *reg)", "0x%03x = 0x%02x reg %s");

  private static List<String> log(TraceBackend backend, Runnable action) {
    List<String> lines = new ArrayList<>();
    Consumer<String> sink = Log.setSink(lines::add);
    TraceBackend before = TraceEvents.setBackend(backend);
    try {
      action.run();
    } finally {
      TraceEvents.setBackend(before);
      Log.setSink(sink);
    }
    return lines;
  }

  @Test
  void isOffAtFirst() {
    TraceEvent event = TraceEvent.of("dev_on(void)", "on");
    assertFalse(event.isEnabled());
    event.setEnabled(true);
    assertTrue(event.isEnabled());
  }

  @Test
  void knowsItsDeclaration() {
    assertEquals(
        "dev_read(uint64_t addr, uint8_t value, const char *reg)"
            + " \"0x%03\"PRIx64\" = 0x%02x reg %s\"",
        READ.declaration());
    assertEquals(new TraceArgument(ArgumentType.STRING, "reg"), READ.arguments().get(2));
    assertEquals("dev_on(void) \"\"", TraceEvent.of("dev_on(void)", "").declaration());
    assertEquals(
        "dev_map(void *region) \"%p\"", TraceEvent.of("dev_map(void *region)", "%p").declaration());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev_on", "dev_on(int value)", "dev_on(uint32_t)", "dev on(void)"})
  void noSignature(String signature) {
    assertThrows(IllegalArgumentException.class, () -> TraceEvent.of(signature, "%d"));
  }

  @Test
  void goesIntoTheLog() {
    assertEquals(
        List.of("dev_read 0x018 = 0x90 reg FR", "dev_read 0x1000000000000000 = 0x00 reg (null)"),
        log(
            new LogBackend(false),
            () -> {
              READ.emit(0x18L, (byte) 0x90, "FR");
              READ.emit(1L << 60, 0, null);
            }));
  }

  @Test
  void theTimeComesFirst() {
    List<String> lines = log(new LogBackend(true), () -> READ.emit(0x18L, 0x90, "FR"));
    String pid = Long.toString(ProcessHandle.current().pid());
    assertTrue(
        lines.get(0).matches(pid + "@\\d{10,}\\.\\d{6}:dev_read 0x018 = 0x90 reg FR"),
        () -> lines.get(0));
  }
}
