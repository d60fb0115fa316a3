// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qom4j.migration.StreamReader;
import io.github.qom4j.migration.StreamRecord;
import io.github.qom4j.system.Program;
import io.github.qom4j.system.migration.JsonDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A machine that cannot load its state ends with QEMU's status and lines, and one of our own. */
@Timeout(60)
class IncomingTest {
  @TempDir Path directory;
  private Path file;
  private byte[] stream;
  private StreamRecord uart;

  @BeforeEach
  void save() throws IOException {
    file = directory.resolve("stream");
    Program.run(
        "", "state", "save", "--device", "pl011", "--machine", "virt", "-o", file.toString());
    stream = Files.readAllBytes(file);
    uart =
        StreamReader.records(stream, new JsonDescription()).stream()
            .filter(record -> record.name().equals("pl011"))
            .findFirst()
            .orElseThrow();
  }

  private static Program run(String board, String incoming) {
    return Program.run("", "run", "-M", board, "-m", "1", "-S", "-incoming", incoming);
  }

  private static Program failed(String... lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append("qom4j: ").append(line).append('\n');
    }
    return new Program(1, "", text.toString());
  }

  private Program runDamaged() throws IOException {
    Files.write(file, stream);
    return run("virt", "file:" + file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "file:; Could not open '': No such file or directory",
        "file:/nosuch/x; Could not open '/nosuch/x': No such file or directory",
        "nosuch; Could not open 'nosuch': No such file or directory",
        "tcp:host:1; unknown migration protocol: tcp:host:1",
      })
  void whatCannotBeOpenedIsAnError(String address, String error) {
    assertEquals(failed("-incoming " + address + ": " + error), run("virt", address));
  }

  @Test
  void otherMachinesAreRefused() {
    assertEquals(
        failed(
            "Machine type received is 'virt-10.0' and local is 'pc-i440fx-10.0'",
            "load of migration failed: Invalid argument"),
        run("pc", file.toString()));
  }

  @Test
  void whatIsNoStreamIsRefusedWithoutReadingOn() {
    Program expected =
        failed(
            "it does not begin with \"QEVM\"",
            "Not a migration stream",
            "load of migration failed: Invalid argument");
    assertEquals(expected, run("virt", "exec:echo hello"));
    assertEquals(expected, run("virt", "exec:true"));
    assertEquals(expected, run("virt", "/dev/zero"));
  }

  @Test
  void aStateThatTheDeviceRefuses() throws IOException {
    stream[uart.payload() + 115] = 16;
    assertEquals(
        failed(
            "pl011: read_pos: 16 before offset %d, expected 0 to 15"
                .formatted(uart.payload() + 116),
            "error while loading state for instance 0x0 of device 'pl011'",
            "load of migration failed: Operation not permitted"),
        runDamaged());
  }

  @Test
  void aStreamThatEndsTooSoon() throws IOException {
    stream = Arrays.copyOf(stream, uart.payload() + 18);
    assertEquals(
        failed(
            "pl011: cr: the stream ends at offset %d where 106 more bytes are expected"
                .formatted(stream.length),
            "error while loading state for instance 0x0 of device 'pl011'",
            "load of migration failed: Input/output error"),
        runDamaged());
  }

  @Test
  void aPayloadOfAnotherLength() throws IOException {
    byte[] longer = Arrays.copyOf(stream, stream.length + 1);
    System.arraycopy(stream, uart.end(), longer, uart.end() + 1, stream.length - uart.end());
    longer[uart.end()] = 0x11;
    stream = longer;
    assertEquals(
        failed(
            "0x11 at offset %d, expected 0x7e, 149 bytes after the beginning of pl011"
                .formatted(uart.end()),
            "Missing section footer for pl011",
            "load of migration failed: Invalid argument"),
        runDamaged());
  }

  @Test
  void subsectionsThatAreNotKnown() throws IOException {
    stream[uart.payload() + 124 + 2 + "pl011/".length()] = 'x';
    assertEquals(
        failed(
            "pl011: unknown subsection 'pl011/xlock' at offset %d".formatted(uart.payload() + 124),
            "error while loading state for instance 0x0 of device 'pl011'",
            "load of migration failed: No such file or directory"),
        runDamaged());
  }

  @Test
  void anArgumentIsNeeded() {
    assertEquals(
        List.of("qom4j: -incoming: requires an argument"),
        Program.run("", "run", "-M", "virt", "-incoming").err().lines().toList());
  }
}
