// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.state;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.migration.StreamRecord;
import io.github.qom4j.system.Program;
import io.github.qom4j.system.migration.JsonDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** QEMU's sections and streams are those of the same ops here, and the other way round. */
class StateCommandTest {
  private static final Path STREAMS = Path.of("src", "test", "resources", "streams");
  private static final String PL011_VALUES =
      "0x21 0x80 0x70 0x301 0x30 0x30 0x1a 0x3 0x24 0x4 0x42 0x43 0x44 0x400 0x4 0x90";
  private static final String HPET_VALUES =
      "0x9896808086a201 0x3 0x0 0x1122 0x400000a3e 0xffffffff00000064 0x400000d34 0x12345678"
          + " 0x4000cafef00d - 0x1122";

  @TempDir Path directory;

  private static String recorded(String name) {
    return STREAMS.resolve(name).toString();
  }

  private static Program load(String device, String file, String... more) {
    String[] arguments = {"state", "load", "--device", device, recorded(file)};
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Program.run("", all);
  }

  /** What ops gave, in order. */
  private static String values(Program program) {
    return program
        .out()
        .lines()
        .map(line -> line.replaceFirst(".* = (\\S+) .*", "$1"))
        .collect(Collectors.joining(" "));
  }

  private static StreamRecord find(byte[] stream, String section) {
    return StreamReader.records(stream, new JsonDescription()).stream()
        .filter(record -> record.title().equals(section))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] payload(byte[] stream, String section) {
    StreamRecord record = find(stream, section);
    return Arrays.copyOfRange(stream, record.payload(), record.end());
  }

  @ParameterizedTest
  @CsvSource({
    "pl011, pl011, pl011, pl011-10.0",
    "pl011_luminary, lum, pl011, pl011_luminary-10.0",
    "hpet, hpet, hpet, hpet-10.0",
    "hpet, hpet-rtc, hpet, hpet-rtc-10.0",
    "hpet, hpet-halted, hpet, hpet-halted-10.0"
  })
  void theSameOpsGiveQemusBytesAndItsDescription(
      String device, String ops, String section, String expected) throws IOException {
    Path file = directory.resolve("stream");
    Program program =
        Program.run(
            "",
            "state",
            "save",
            "--device",
            device,
            "--ops",
            recorded(ops + ".ops"),
            "-o",
            file.toString());
    assertEquals(new Program(0, "", ""), program);
    byte[] stream = Files.readAllBytes(file);
    byte[] recorded = Files.readAllBytes(STREAMS.resolve(expected + ".section"));
    assertArrayEquals(payload(recorded, section), payload(stream, section));
    String description = Files.readString(STREAMS.resolve(expected + ".vmdesc.json")).strip();
    String text = new String(stream, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("}, " + description + ", {"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"virt-pl011-10.0.stream.gz", "pl011-10.0.section", "pl011-7.2.section"})
  void thePl011HasTheValuesItHadInQemu(String file) {
    Program program = load("pl011", file, "--machine", "virt", "--ops", recorded("pl011-read.ops"));
    assertEquals(PL011_VALUES, values(program));
    assertTrue(
        program.out().lines().toList().get(10).contains("irq=1..... edges=+0"),
        "the line rises at the first update");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pc-hpet-7.2.stream.gz",
        "hpet-10.0.section",
        "hpet-7.2.section",
        "hpet-rtc-10.0.section",
        "hpet-rtc-7.2.section"
      })
  void theHpetHasTheValuesItHadInQemu(String file) {
    assertEquals(HPET_VALUES, values(load("hpet", file, "--ops", recorded("hpet-read.ops"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hpet-halted-10.0.section", "hpet-halted-7.2.section"})
  void theHaltedHpetHasTheValuesItHadInQemu(String file) {
    assertEquals(
        HPET_VALUES.replace(" 0x3 ", " 0x0 "),
        values(load("hpet", file, "--ops", recorded("hpet-read.ops"))));
  }

  @Test
  void theRtcsLevelComesBack() throws IOException {
    Path ops = Files.writeString(directory.resolve("ops"), "w 0x10 4 0\n");
    Program program = load("hpet", "hpet-rtc-10.0.section", "--ops", ops.toString());
    assertTrue(program.out().contains("irq=000100 edges=+8"), program.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lm3s6965evb-pl011_luminary-10.0.stream.gz",
        "pl011_luminary-10.0.section",
        "pl011_luminary-7.2.section"
      })
  void theLuminaryPl011HasTheValuesItHadInQemu(String file) throws IOException {
    Path ops =
        Files.write(
            directory.resolve("ops"),
            List.of("r 0x20 4", "r 0x18 4", "r 0x3c 4", "r 0x30 4", "r 0x34 4", "r 0 4"));
    assertEquals(
        "0x1234 0xc0 0x10 0x300 0x12 0x31",
        values(load("pl011_luminary", file, "--ops", ops.toString())));
  }

  @Test
  void aClockThatRunsIsLoadedAsIs() throws IOException {
    Path ops =
        Files.write(
            directory.resolve("ops"), List.of("r 0x24 4", "r 0x28 4", "r 0x18 4", "r 0x30 4"));
    assertEquals(
        "0x1a 0x3 0x90 0x300",
        values(load("pl011", "pl011-raspi2b-10.0.section", "--ops", ops.toString())));
  }

  @Test
  void sectionsOfOtherDevicesArePassedOverAndNamed() {
    assertEquals(
        new Program(
            0,
            "",
            "qom4j: not loaded: ram, pflash_cfi01, pflash_cfi01:1, cpu_common, cpu, arm_gic, pl031,"
                + " 0000:00:00.0/gpex_root, PCIHost, PCIBUS, pl061, gpio-key, fw_cfg,"
                + " virt_acpi_build\n"),
        load("pl011", "virt-pl011-10.0.stream.gz"));
  }

  @Test
  void oneOfSeveralDevicesCanBeLoaded() throws IOException {
    Path ops = Files.writeString(directory.resolve("ops"), "r 0x20 4\n");
    String file = "lm3s6965evb-pl011_luminary-10.0.stream.gz";
    Program program = load("pl011_luminary", file, "--instance", "2", "--ops", ops.toString());
    assertEquals("0x0", values(program));
    assertTrue(program.err().contains(" pl011, pl011:1, pl022_ssp,"), program.err());
  }

  @Test
  void timePassesFromWhereItStood() throws IOException {
    Path ops =
        Files.write(
            directory.resolve("save.ops"),
            List.of("w 0x100 4 0x4", "w 0x108 8 1000", "w 0x10 4 1", "step 4000"));
    Path stream = directory.resolve("stream");
    Program.run(
        "", "state", "save", "--device", "hpet", "--ops", ops.toString(), "-o", stream.toString());
    Path rest =
        Files.write(
            directory.resolve("load.ops"), List.of("r 0xf0 8", "step 5990", "step 10", "r 0xf0 8"));
    assertEquals(
        """
        0 r 0xf0 8 = 0x190 irq=000000 edges=- tx=- wait=0 clock=4000
        1 step 5990 = - irq=000000 edges=- tx=- wait=0 clock=9990
        2 step 10 = - irq=000000 edges=+0,-0 tx=- wait=0 clock=10000
        3 r 0xf0 8 = 0x3e8 irq=000000 edges=- tx=- wait=0 clock=10000
        """,
        Program.run(
                "",
                "state",
                "load",
                "--device",
                "hpet",
                stream.toString(),
                "--ops",
                rest.toString())
            .out());
  }

  @Test
  void streamsOfOtherMachinesAndDevicesAreRefused() {
    assertEquals(
        new Program(1, "", "qom4j: Machine type received is 'virt-10.0' and local is 'musca-b1'\n"),
        load("pl011", "virt-pl011-10.0.stream.gz", "--machine", "musca-b1"));
    assertEquals(
        new Program(1, "", "qom4j: the stream has no section 'hpet', instance 0\n"),
        load("hpet", "virt-pl011-10.0.stream.gz"));
    assertEquals(
        new Program(
            1,
            "",
            "qom4j: error while loading state for instance 0x0 of device 'hpet':"
                + " Input validation failed: hpet/num_timers must match\n"),
        load("hpet", "hpet-10.0.section", "--set", "timers=8"));
    assertEquals(
        new Program(1, "", "qom4j: Could not open 'nosuch': No such file or directory\n"),
        Program.run("", "state", "load", "--device", "pl011", "nosuch"));
    assertEquals(
        new Program(1, "", "qom4j: Not a migration stream: it does not begin with \"QEVM\"\n"),
        Program.run("hello", "state", "load", "--device", "pl011", "-"));
  }

  @Test
  void aStreamIsShownByItsOwnDescription() {
    Program program = Program.run("", "state", "show", recorded("virt-pl011-10.0.stream.gz"));
    assertEquals(0, program.status());
    List<String> lines = program.out().lines().toList();
    assertEquals(
        List.of(
            "0x0000008 CONFIGURATION machine virt-10.0",
            "0x000003e START         1 ram, instance 0, version 4, 164 bytes",
            "0x00000f8 PART          1 ram, instance 0, version 4, 356760 bytes",
            "0x005729a COMMAND       command 11, 0 bytes",
            "0x005729f END           1 ram, instance 0, version 4, 8 bytes",
            "0x00572b1 FULL          0 timer, instance 0, version 2, 24 bytes"),
        lines.subList(0, 6));
    assertTrue(lines.contains("0x005b046 DESCRIPTION   12213 bytes"), program.out());
    assertTrue(
        lines.contains("  0x005ac61 read_fifo[1]                     uint32        0x42"),
        program.out());
    assertTrue(
        program.out().contains(" cpu/vfp.env.vfp.zregs[0].d[1] "), "subsections of a processor");
    assertTrue(lines.stream().noneMatch(line -> line.contains(" bytes         ")), "all is named");
  }

  @Test
  void aSectionAloneIsShown() {
    Program program = Program.run("", "state", "show", recorded("hpet-rtc-7.2.section"));
    List<String> lines = program.out().lines().toList();
    assertEquals(
        List.of(
            "0x0000000 FULL          18 hpet, instance 0, version 2, 201 bytes",
            "",
            "hpet, version 2",
            "  0x0000012 config                           uint64        0x3"),
        lines.subList(0, 4));
    assertTrue(
        lines.contains("  0x00000c1 hpet/rtc_irq_level.rtc_irq_level uint8         0x1"),
        program.out());
  }

  @Test
  void oneSectionOfAStreamIsShown() {
    String file = recorded("lm3s6965evb-pl011_luminary-10.0.stream.gz");
    Program program = Program.run("", "state", "show", file, "--section", "pl061:3");
    assertTrue(program.out().startsWith("\npl061:3, version 4\n"), program.out());
    assertEquals(
        new Program(1, "", "qom4j: the stream has no section 'pl061:9'\n"),
        Program.run("", "state", "show", file, "--section", "pl061:9"));
  }

  @Test
  void bytesThatNobodyDescribesAreShown() {
    String head = "\u0004\0\0\0\u0001\u0003cpu\0\0\0\0\0\0\0\u0001";
    assertEquals(
        """
        0x0000000 FULL          1 cpu, instance 0, version 1, 3 bytes

        cpu, version 1
          0x0000011 -                                bytes         616263
        """,
        Program.run(head + "abc~\0\0\0\u0001", "state", "show", "-").out());
  }
}
