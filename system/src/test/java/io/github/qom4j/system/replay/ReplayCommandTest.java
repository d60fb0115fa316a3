// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.system.Program;
import io.github.qom4j.system.io.TextFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded traffic gives what was recorded; what differs is told with its line. */
final class ReplayCommandTest {
  @TempDir Path directory;

  private static Program replay(String trace) {
    return Program.run(trace, "replay", "--device", "pl011", "-");
  }

  @Test
  void uBootBoots() throws IOException {
    Program program =
        Program.run(
            "",
            "replay",
            "--device",
            "pl011",
            Program.RECORDINGS.resolve("uboot-arm64-pl011.txt.gz").toString());
    assertEquals(
        Files.readString(Program.RECORDINGS.resolve("uboot-arm64.console.txt")), program.out());
    assertEquals(
        "replay: 6642 accesses (5630 reads, 1012 writes), 99 characters received, 1106 interrupt"
            + " levels: 0 differences\n",
        program.err());
    assertEquals(0, program.status());
  }

  @Test
  void theTraceIsTheRecording() throws IOException {
    String recording = Program.RECORDINGS.resolve("uboot-arm64-pl011.txt.gz").toString();
    Path log = directory.resolve("log");
    Program program =
        Program.run(
            "",
            "replay",
            "--device",
            "pl011",
            "-trace",
            "pl011_*",
            "-D",
            log.toString(),
            recording);
    assertEquals(0, program.status());
    List<String> recorded;
    try (BufferedReader reader = TextFiles.read(recording)) {
      recorded = events(reader.lines());
    }
    try (Stream<String> lines = Files.lines(log)) {
      assertEquals(String.join("\n", recorded), String.join("\n", events(lines)));
    }
    assertEquals(7963, recorded.size());
  }

  /** How often the character device asks for room is its own affair. */
  private static List<String> events(Stream<String> lines) {
    return lines.filter(line -> !line.startsWith("pl011_can_receive ")).toList();
  }

  @Test
  void linuxBoots() {
    Program program =
        Program.run(
            "",
            "replay",
            "--device",
            "hpet",
            Program.RECORDINGS.resolve("linux-amd64-hpet.txt.gz").toString());
    assertEquals(
        "replay: 3043 accesses (2313 reads, 730 writes), 2713484790 ns of the guest's time: 0"
            + " differences\n",
        program.err());
    assertEquals(0, program.status());
  }

  /** Line 2 stops the counter before it is read; line 7 is of another device. */
  @Test
  void theCounterTellsTheTime() {
    Program program =
        Program.run(
            """
            1@2.3:memory_region_ops_write cpu 0 mr 0x1 addr 0xfed00010 value 0x1 size 4 name 'hpet'
            memory_region_ops_write cpu 0 mr 0x1 addr 0xfed00010 value 0x0 size 4 name 'hpet'
            memory_region_ops_read cpu 0 mr 0x1 addr 0xfed000f0 value 0x1234 size 8 name 'hpet'
            memory_region_ops_write cpu 0 mr 0x1 addr 0xfed00010 value 0x1 size 4 name 'hpet'
            memory_region_ops_read cpu 0 mr 0x1 addr 0xfed000f0 value 0x2000 size 4 name 'hpet'
            memory_region_ops_read cpu 0 mr 0x1 addr 0xfed000f4 value 0x1 size 4 name 'hpet'
            memory_region_ops_read cpu -1 mr 0x2 addr 0x60 value 0xff size 1 name 'i8042-data'
            memory_region_ops_read cpu 0 mr 0x1 addr 0xfed000f0 value 0x1fff size 4 name 'hpet'
            memory_region_ops_read cpu 0 mr 0x1 addr 0xfed00000 value 0x9896808086a201 size 4 name 'hpet'
            """,
            "replay",
            "--device",
            "hpet",
            "-");
    assertEquals(
        """
        replay: line 6: read of 0x0f4 gives 0x0, recorded 0x1
        replay: line 8: the counter goes back from 0x2000 to 0x1fff
        replay: line 8: read of 0x0f0 gives 0x2000, recorded 0x1fff
        replay: 8 accesses (5 reads, 3 writes), 81920 ns of the guest's time: 3 differences
        """,
        program.err());
    assertEquals(1, program.status());
  }

  @Test
  void aMalformedAccess() {
    Program program =
        Program.run(
            "memory_region_ops_read cpu 0 mr 0x1 addr 0xfed00000 value 1 size 4\n",
            "replay",
            "--device",
            "hpet",
            "-");
    assertEquals(
        "qom4j: -:1: 'memory_region_ops_read cpu 0 mr 0x1 addr 0xfed00000 value 1 size 4', expected"
            + " 'memory_region_ops_read cpu N mr PTR addr 0xN value 0xN size N name 'NAME''\n",
        program.err());
    assertEquals(1, program.status());
  }

  @Test
  void timeStampsAndLogMessagesAreUnderstood() {
    Program program =
        replay(
            """
            12@1700000000.123456:pl011_write addr 0x000 value 0x00000041 reg DR
            PL011 data written to disabled UART
            12@1700000000.123457:pl011_irq_state irq state 0
            12@1700000000.123458:pl011_can_receive LCR 0x00, RX FIFO used 0/1, can_receive 1 chars
            pl011_read: Bad offset 0x44
            12@1700000000.123459:pl011_read addr 0x044 value 0x00000000 reg ICR
            """);
    assertEquals("A", program.out());
    assertEquals(0, program.status());
  }

  @Test
  void breaksAndLoopback() {
    Program program =
        replay(
            """
            pl011_fifo_rx_put RX FIFO push char [0x400] 1/1 depth used
            pl011_fifo_rx_full RX FIFO now full, RXFF set
            pl011_irq_state irq state 0
            pl011_read_fifo RX FIFO read, used 0/1
            pl011_irq_state irq state 0
            pl011_read addr 0x000 value 0x00000400 reg DR
            pl011_write addr 0x030 value 0x00000381 reg CR
            pl011_irq_state irq state 0
            pl011_write addr 0x000 value 0x00000042 reg DR
            pl011_fifo_rx_put RX FIFO push char [0x42] 1/1 depth used
            pl011_irq_state irq state 0
            pl011_irq_state irq state 0
            pl011_receive recv 3 chars
            pl011_read addr 0x000 value 0x00000042 reg DR
            """);
    assertEquals("", program.err().replaceAll("replay: .*: 0 differences\n", ""));
    assertEquals(0, program.status());
  }

  @Test
  void differencesAreToldWithTheirLine() {
    Program program =
        replay(
            """
            pl011_read addr 0x018 value 0x00000091 reg FR
            pl011_write addr 0x038 value 0x00000020 reg IMSC
            pl011_irq_state irq state 1
            pl011_receive recv 2 chars
            pl011_fifo_rx_put RX FIFO push char [0x41] 1/16 depth used
            pl011_fifo_rx_put RX FIFO push char [0x42] 2/16 depth used
            """);
    assertEquals(
        """
        replay: line 1: read of 0x018 gives 0x00000090, recorded 0x00000091
        replay: line 3: combined interrupt is 0, recorded 1
        replay: line 6: no room for character 0x42, which was received
        replay: 2 accesses (1 reads, 1 writes), 2 characters received, 1 interrupt levels: 3 differences
        """,
        program.err());
    assertEquals(1, program.status());
  }

  @Test
  void manyDifferencesAreCounted() {
    Program program = replay("pl011_read addr 0x018 value 0x00000000 reg FR\n".repeat(100));
    assertEquals(22, program.err().lines().count());
    assertEquals("replay: and 80 more", program.err().lines().toList().get(20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          hello                                ; 'hello' is not a trace event
          pl011_read addr 0x018                ; 'pl011_read addr 0x018', expected 'pl011_read addr 0xHHH value 0xHHHHHHHH reg NAME'
          pl011_write addr 0x1 value 0x123456789 reg DR ; 'pl011_write addr 0x1 value 0x123456789 reg DR', expected 'pl011_write addr 0xHHH value 0xHHHHHHHH reg NAME'
          pl011_receive recv x chars           ; 'pl011_receive recv x chars', expected 'pl011_receive recv N chars'
          pl011_irq_state irq state 2          ; 'pl011_irq_state irq state 2', expected 'pl011_irq_state irq state 0|1'
          """)
  void malformedLine(String line, String message) {
    String head = "pl011_read addr 0x018 value 0x00000090 reg FR\n";
    Program program = replay(head + line + "\n");
    assertEquals("qom4j: -:2: " + message + "\n", program.err());
    assertEquals(1, program.status());
  }

  @Test
  void aTraceOfSomethingElseIsAnError() {
    Program program = replay("hpet_ram_read enter hpet_ram_readl at 0xf0\n");
    assertEquals("qom4j: '-' has no accesses to a pl011\n", program.err());
    assertEquals(1, program.status());
    program = Program.run("", "replay", "--device", "pl011", "/nosuch");
    assertEquals("qom4j: Could not open '/nosuch': No such file or directory\n", program.err());
    assertEquals(1, program.status());
  }
}
