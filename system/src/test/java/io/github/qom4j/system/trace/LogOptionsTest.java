// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.Program;
import io.github.qom4j.trace.TraceEvent;
import io.github.qom4j.trace.TraceEvents;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log and the trace go where the options say. */
final class LogOptionsTest {
  private static final String SCRIPT = "r 0x18 4\nw 0x24 4 0x1a\nr 0x44 4\n";
  private static final String EVENTS =
      """
      pl011_read addr 0x018 value 0x00000090 reg FR
      pl011_write addr 0x024 value 0x0000001a reg IBRD
      pl011_baudrate_change new baudrate 0 (clk: 0hz, ibrd: 26, fbrd: 0)
      pl011_read addr 0x044 value 0x00000000 reg ICR
      """;

  @TempDir Path directory;

  @AfterEach
  void allIsOffAgain() {
    assertTrue(TraceEvents.all().stream().noneMatch(TraceEvent::isEnabled));
  }

  private static Program ops(String... options) {
    Stream<String> fixed = Stream.of("ops", "--device", "pl011", "--in", "-", "--out", "-");
    return Program.run(SCRIPT, Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
  }

  private String file(String name) {
    return directory.resolve(name).toString();
  }

  @Test
  void eventsGoIntoTheLog() {
    assertEquals(EVENTS, ops("-trace", "pl011_*").err());
    assertEquals("", ops().err());
  }

  @Test
  void eventsAndMessagesGoIntoTheFile() throws IOException {
    Program program = ops("-trace", "pl011_read", "-d", "guest_errors", "-D", file("log"));
    assertEquals("", program.err());
    assertEquals(
        """
        pl011_read addr 0x018 value 0x00000090 reg FR
        pl011_read: Bad offset 0x44
        pl011_read addr 0x044 value 0x00000000 reg ICR
        """,
        Files.readString(directory.resolve("log")));
  }

  @Test
  void eventsAreSwitchedInOrder() throws IOException {
    Files.writeString(
        directory.resolve("events"), "# registers\n\npl011_*\n-pl011_write\n-pl011_baud*\n");
    assertEquals(
        EVENTS.replaceAll("(?m)^pl011_(write|baud).*\\R", ""),
        ops("-trace", "events=" + file("events")).err());
    assertEquals("", ops("-trace", "pl011_*", "-trace", "-pl011_*").err());
    assertEquals(EVENTS, ops("-trace", "enable=-*", "-trace", "enable=pl011_*").err());
  }

  @Test
  void theTimeComesFirst() {
    String err = ops("-trace", "pl011_*", "-msg", "timestamp=on").err();
    assertEquals(EVENTS, err.replaceAll("(?m)^\\d+@\\d+\\.\\d{6}:", ""));
    assertFalse(err.startsWith("pl011"));
  }

  @Test
  void binaryFile() throws IOException {
    Program program = ops("-trace", "pl011_*,file=" + file("trace"));
    assertEquals("", program.err());
    assertEquals(
        List.of("pl011_read", "pl011_write", "pl011_baudrate_change", "pl011_read"),
        names(ByteBuffer.wrap(Files.readAllBytes(directory.resolve("trace")))));
  }

  /** The names of the events in a binary trace, in order. */
  private static List<String> names(ByteBuffer in) {
    in.order(ByteOrder.nativeOrder()).position(24);
    List<String> known = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (in.hasRemaining()) {
      boolean isEvent = in.getLong() == 1;
      int number = (int) in.getLong();
      if (isEvent) {
        names.add(known.get(number));
        in.getLong();
        in.position(in.position() - 16 + in.getInt());
      } else {
        byte[] name = new byte[in.getInt()];
        in.get(name);
        known.add(new String(name, StandardCharsets.US_ASCII));
      }
    }
    return names;
  }

  @Test
  void flightRecording() throws IOException {
    ops("-trace", "pl011_*", "-trace", "file=" + file("trace.jfr"));
    List<String> names =
        RecordingFile.readAllEvents(directory.resolve("trace.jfr")).stream()
            .map(event -> event.getEventType().getName())
            .filter(name -> name.startsWith("qom4j."))
            .toList();
    assertEquals(
        List.of(
            "qom4j.pl011_read",
            "qom4j.pl011_write",
            "qom4j.pl011_baudrate_change",
            "qom4j.pl011_read"),
        names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -trace nosuch          | -trace nosuch: warning: trace event 'nosuch' does not exist
          -trace enable=nosuch   | -trace enable=nosuch: warning: trace event 'nosuch' does not exist
          -trace -nosuch         | -trace -nosuch: warning: trace event 'nosuch' does not exist
          """)
  void warning(String options, String message) {
    Program program = ops(options.split(" "));
    assertEquals("qom4j: " + message + "\n", program.err());
    assertEquals(0, program.status());
  }

  @Test
  void warningsOfAFileTellTheLine() throws IOException {
    Files.writeString(directory.resolve("events"), "# first\nnosuch\n-other\nnosuch*\n");
    assertEquals(
        "qom4j: %1$s:2: warning: trace event 'nosuch' does not exist\nqom4j: %1$s:3: warning: trace event 'other' does not exist\n"
            .formatted(file("events")),
        ops("-trace", "events=" + file("events")).err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -trace x,foo=1                  | -trace x,foo=1: Invalid parameter 'foo'
          -trace events=/nosuch           | /nosuch: No such file or directory
          -trace events=/                 | /: Is a directory
          -trace file=/nosuch/x           | Could not open '/nosuch/x': No such file or directory
          -trace file=/                   | Could not open '/': Is a directory
          -trace pl011_*,file=/nosuch.d/x.jfr | Could not open '/nosuch.d/x.jfr': No such file or directory
          -D /nosuch/x                    | Error opening logfile /nosuch/x: No such file or directory
          -D /                            | Error opening logfile /: Is a directory
          -msg foo=1                      | -msg foo=1: Invalid parameter 'foo'
          -msg timestamp=x                | -msg timestamp=x: Parameter 'timestamp' expects 'on' or 'off'
          """)
  void badOption(String options, String message) {
    Program program = ops(options.split(" "));
    assertEquals("qom4j: " + message + "\n", program.err());
    assertEquals("", program.out());
    assertEquals(1, program.status());
    Program run = Program.run("", ("run -M virt " + options).split(" "));
    assertEquals("qom4j: " + message + "\n", run.err());
    assertEquals(1, run.status());
  }

  @Test
  void eventsAreListed() {
    String names = Program.run("", "run", "-trace", "help").out();
    assertTrue(names.contains("\npl011_irq_state\npl011_read\n"), names);
    assertEquals(names, ops("-trace", "help").out());
    assertEquals(names, Program.run("", "trace-events").out().replaceAll("(?m)\\(.*", ""));
  }

  @Test
  void declarationsAreThoseWrittenAtCompileTime() throws IOException {
    StringBuilder written = new StringBuilder();
    for (TypeInfo<?, ?> type : Types.all()) {
      if (!type.traceEvents().isEmpty()) {
        String resource = "/META-INF/qom4j/" + type.name() + ".trace-events";
        try (InputStream in = getClass().getResourceAsStream(resource)) {
          written.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    String printed = Program.run("", "trace-events").out();
    assertTrue(written.length() > 0);
    assertEquals(written.toString(), printed.substring(0, written.length()));
  }
}
