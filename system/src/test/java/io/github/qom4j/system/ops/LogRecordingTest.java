// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.log.Log;
import io.github.qom4j.log.LogMask;
import io.github.qom4j.system.Program;
import io.github.qom4j.system.bench.Bench;
import io.github.qom4j.system.bench.Wiring;
import io.github.qom4j.trace.TraceEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each op gives the log messages and trace events that QEMU gave, in their order. */
final class LogRecordingTest {
  private static final String LOGGED = "    | ";

  private final List<String> log = new ArrayList<>();
  private Consumer<String> sink;

  @BeforeEach
  void begin() {
    sink = Log.setSink(log::add);
    Log.enable(Set.of(LogMask.GUEST_ERRORS, LogMask.UNIMP));
    TraceEvents.enable("pl011_*");
    TraceEvents.enable("hpet_*");
    // How often the character device asks for room is its own affair.
    TraceEvents.enable("-pl011_can_receive");
  }

  @AfterEach
  void end() {
    TraceEvents.enable("-*");
    Log.enable(Set.of());
    Log.setSink(sink);
  }

  private static List<String> recorded() throws IOException {
    List<String> lines =
        new ArrayList<>(Files.readAllLines(Program.RECORDINGS.resolve("events-pl011-log.txt")));
    // What the machine's second PL011, which lies behind the first, says of two ops.
    lines.subList(104, 107).clear();
    lines.subList(100, 103).clear();
    lines.removeIf(line -> line.startsWith(LOGGED + "pl011_can_receive "));
    return lines;
  }

  @Test
  void pl011() throws IOException {
    equalsQemu(recorded(), "pl011", Wiring.MUSCA_B1);
  }

  @Test
  void hpetEvents() throws IOException {
    equalsQemu(
        Files.readAllLines(Program.RECORDINGS.resolve("fact10-hpet-log.txt")), "hpet", Wiring.PC);
  }

  @Test
  void hpetInvalidAccesses() throws IOException {
    Log.enable(Set.of(LogMask.INVALID_MEM));
    TraceEvents.enable("-*");
    equalsQemu(
        Files.readAllLines(Program.RECORDINGS.resolve("fact10-hpet-invalid-log.txt")),
        "hpet",
        Wiring.PC);
  }

  private void equalsQemu(List<String> expected, String device, Wiring wiring) {
    Bench bench = new Bench(device, Map.of(), wiring);
    log.clear();
    OpTrace trace = new OpTrace();
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      if (!line.startsWith(LOGGED)) {
        Op op = new Op(List.of(line.replaceFirst("^\\d+ (.*) = .*", "$1").split(" ")));
        actual.add(trace.line(op, op.run(bench), bench));
        log.forEach(logged -> actual.add(LOGGED + logged));
        log.clear();
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", actual));
  }
}
