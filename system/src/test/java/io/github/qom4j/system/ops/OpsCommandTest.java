// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.system.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ops give what the real QEMU gave, and bad ones a clear error. */
final class OpsCommandTest {
  @TempDir Path directory;

  static Stream<String> recordings() throws IOException {
    return Recording.names();
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void equalsQemu(String name) throws IOException {
    Recording recording = Recording.read(name);
    Path script = Files.write(directory.resolve("ops"), recording.script());
    Path trace = directory.resolve("trace");
    List<String> arguments = new ArrayList<>(List.of("ops", "--device", recording.device()));
    recording
        .properties()
        .forEach((property, value) -> arguments.addAll(List.of("--set", property + "=" + value)));
    arguments.addAll(List.of("--in", script.toString(), "--out", trace.toString()));
    Program program = Program.run("", arguments.toArray(String[]::new));
    assertEquals(0, program.status());
    assertEquals(recording.lines(), Files.readAllLines(trace));
  }

  @Test
  void answersLineByLine() {
    Program program =
        Program.run("w 0x38 4 0x20 # TX\nw 0 4 0x41\n\nr 0x40 4\n", ops("--device", "pl011"));
    assertEquals(
        """
        0 w 0x38 4 0x20 = - irq=000000 edges=- tx=- wait=0 clock=0
        1 w 0 4 0x41 = - irq=101000 edges=+0,+2 tx=41 wait=0 clock=0
        2 r 0x40 4 = 0x20 irq=101000 edges=- tx=- wait=0 clock=0
        """,
        program.out());
    assertEquals(0, program.status());
  }

  @Test
  void freshDevicesTakeOver() {
    String script = "w 0x24 4 26\nrx 41 42\nr 0 4\nw 0x38 4 0x10\nr 0 4\nr 0x24 4\n";
    Program one = Program.run(script, ops("--device", "pl011"));
    Program many = Program.run(script, ops("--device", "pl011", "--migrate", "1"));
    assertEquals(one.out(), many.out());
    assertEquals(0, many.status());
    Program none = Program.run(script, ops("--device", "pl011", "--migrate", "0"));
    assertEquals("qom4j: --migrate 0, expected 1 or more\n", none.err());
    assertEquals(1, none.status());
  }

  @Test
  void anAccessOutsideIsReportedAndTheScriptGoesOn() {
    Program program = Program.run("r 0x5000 4\nw 0x5000 4 1\nr 0x18 4\n", ops("--device", "pl011"));
    assertEquals(3, program.out().lines().count());
    assertEquals(
        """
        Invalid read at addr 0x5000, size 4, region '(null)', reason: rejected
        Invalid write at addr 0x5000, size 4, region '(null)', reason: rejected
        """,
        program.err());
    assertEquals(0, program.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x                       | unknown op 'x', expected r, w, rx, break, step, mem, irqin or reset
          r 1                     | 'r 1' has 2 words, expected 'r OFF SIZE'
          w 1 4                   | 'w 1 4' has 3 words, expected 'w OFF SIZE VALUE'
          r 0 3                   | access size '3', expected 1, 2, 4 or 8
          w 0 4 zz                | 'zz' is not a number of up to 64 bits, such as 38 or 0x26
          w 0 4 -1                | '-1' is not a number of up to 64 bits, such as 38 or 0x26
          r 0x10000000000000000 4 | '0x10000000000000000' is not a number of up to 64 bits, such as 38 or 0x26
          rx                      | 'rx', expected 'rx HH [HH ...]' in hexadecimal
          rx 4                    | 'rx 4', expected 'rx HH [HH ...]' in hexadecimal
          rx gg                   | 'rx gg', expected 'rx HH [HH ...]' in hexadecimal
          break 1                 | 'break 1' has 2 words, expected 'break'
          reset now               | 'reset now' has 2 words, expected 'reset'
          step                    | 'step' has 1 words, expected 'step NS'
          mem 0 4                 | 'mem' is for devices on machine pc
          irqin 0 1               | 'irqin' is for devices on machine pc
          """)
  void malformedOp(String op, String message) {
    Program program = Program.run("reset\n" + op + "\n", ops("--device", "pl011"));
    assertEquals("qom4j: -:2: " + message + "\n", program.err());
    assertEquals(1, program.status());
    assertEquals(1, program.out().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mem 0 0      | 'mem 0 0', expected 1 to 1048576 bytes
          mem 0 9999999| 'mem 0 9999999', expected 1 to 1048576 bytes
          irqin 2 1    | input 2, but the device has 2 inputs, numbered from 0
          rx 41        | 'rx' is for devices with a serial line
          """)
  void opThatTheHpetDoesNotKnow(String op, String message) {
    Program program = Program.run(op + "\n", ops("--device", "hpet"));
    assertEquals("qom4j: -:1: " + message + "\n", program.err());
    assertEquals(1, program.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --device nosuch                         | 'nosuch' is not a valid device model name
          --device sys-bus-device                 | Parameter 'driver' expects a non-abstract device type
          --device clock                          | 'clock' is not a valid device model name
          --device pl011 --set nosuch=1           | --set nosuch=1: Property 'pl011.nosuch' not found
          --device pl011 --set migrate-clk=maybe  | --set migrate-clk=maybe: Parameter 'migrate-clk' expects 'on' or 'off'
          --device pl011 --set chardev=nosuch     | --set chardev=nosuch: Property 'pl011.chardev' can't find value 'nosuch'
          --device pl011 --machine nosuch         | unsupported machine type: "nosuch", expected one of musca-b1, virt, lm3s6965evb, pc
          --device pl011 -d nosuch                | -d nosuch: no log mask of this name, expected one of guest_errors, unimp, invalid_mem
          """)
  void badOption(String options, String message) {
    Program program = Program.run("", ops(options.split(" ")));
    assertEquals("qom4j: " + message + "\n", program.err());
    assertEquals(1, program.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --in /nosuch --out -   | Could not open '/nosuch': No such file or directory
          --in / --out -         | Could not open '/': Is a directory
          --in - --out /nosuch/x | Could not open '/nosuch/x': No such file or directory
          --in - --out /         | Could not open '/': Is a directory
          """)
  void badFile(String files, String message) {
    Program program = Program.run("", ("ops --device pl011 " + files).split(" "));
    assertEquals("qom4j: " + message + "\n", program.err());
    assertEquals(1, program.status());
  }

  private static String[] ops(String... options) {
    return Stream.concat(Stream.of("ops", "--in", "-", "--out", "-"), Stream.of(options))
        .toArray(String[]::new);
  }
}
