// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own and does what QEMU's libqtest does with it. */
@Timeout(60)
class RunProcessTest {
  @TempDir Path directory;
  private Process process;

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private void start(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("io.github.qom4j.system.Main", "run", "-M", "virt", "-m", "1"));
    command.addAll(List.of(options));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private String output() throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private ServerSocketChannel listen(String name) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(directory.resolve(name)));
    return server;
  }

  /** One end of a connection, line by line. */
  private record Line(SocketChannel channel, BufferedReader reader) implements AutoCloseable {
    static Line accept(ServerSocketChannel server) throws IOException {
      SocketChannel channel = server.accept();
      return new Line(
          channel, new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8)));
    }

    void send(String text) throws IOException {
      channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    String ask(String command) throws IOException {
      send(command + "\n");
      return reader.readLine();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  @Test
  void libqtestCanStartUseAndEndIt() throws Exception {
    try (ServerSocketChannel qtestServer = listen("qtest.sock");
        ServerSocketChannel qmpServer = listen("qtest.qmp")) {
      start(
          "-qtest",
          "unix:" + directory.resolve("qtest.sock"),
          "-qtest-log",
          "/dev/null",
          "-chardev",
          "socket,path=" + directory.resolve("qtest.qmp") + ",id=char0",
          "-mon",
          "chardev=char0,mode=control",
          "-display",
          "none",
          "-audio",
          "none",
          "-accel",
          "qtest");
      try (Line qtest = Line.accept(qtestServer);
          Line qmp = Line.accept(qmpServer)) {
        negotiate(qmp);
        useRegisters(qtest);
        process.toHandle().destroy();
        assertTrue(
            qmp.reader()
                .readLine()
                .endsWith(
                    "\"event\": \"SHUTDOWN\", \"data\": {\"guest\": false, \"reason\":"
                        + " \"host-signal\"}}"));
      }
    }
    assertEquals(0, process.waitFor());
    assertEquals("", output());
  }

  private static void negotiate(Line qmp) throws IOException {
    assertTrue(qmp.reader().readLine().startsWith("{\"QMP\": {\"version\": "));
    qmp.send("{ 'execute': 'qmp_capabilities' }");
    assertEquals("{\"return\": {}}", qmp.reader().readLine());
    qmp.send("{'execute': 'query-status'}");
    assertEquals(
        "{\"return\": {\"status\": \"running\", \"running\": true}}", qmp.reader().readLine());
  }

  private static void useRegisters(Line qtest) throws IOException {
    assertEquals("OK little", qtest.ask("endianness"));
    assertEquals("OK 0x0000000000000090", qtest.ask("readl 0x09000018"));
    assertEquals("OK", qtest.ask("irq_intercept_in /machine/unattached/device[1]"));
    assertEquals("OK", qtest.ask("writel 0x09000038 0x20"));
    assertEquals("IRQ raise 1", qtest.ask("writel 0x09000000 0x41"));
    assertEquals("OK", qtest.reader().readLine());
    assertEquals("OK 1000", qtest.ask("clock_step 1000"));
  }

  @Test
  void quitEndsItAndRemovesItsSockets() throws Exception {
    Path own = directory.resolve("own.sock");
    try (ServerSocketChannel qmpServer = listen("qmp")) {
      start("-S", "-qmp", "unix:" + directory.resolve("qmp"), "-serial", server(own));
      try (Line qmp = Line.accept(qmpServer)) {
        qmp.reader().readLine();
        assertTrue(Files.exists(own));
        qmp.ask("{'execute':'qmp_capabilities'}");
        assertTrue(qmp.ask("{'execute':'quit'}").contains("host-qmp-quit"));
        assertEquals("{\"return\": {}}", qmp.reader().readLine());
        assertEquals(null, qmp.reader().readLine());
      }
    }
    assertEquals(0, process.waitFor());
    assertFalse(Files.exists(own));
    assertEquals("", output());
  }

  private static String server(Path path) {
    return "unix:" + path + ",server=on,wait=off";
  }

  @Test
  void aSignalWhileItWaitsForAClientEndsItCleanly() throws Exception {
    Path own = directory.resolve("own.sock");
    start("-qmp", "unix:" + own + ",server=on");
    BufferedReader reader = process.inputReader();
    assertEquals(
        "qom4j: info: QEMU waiting for connection on: disconnected:unix:" + own + ",server=on",
        reader.readLine());
    process.toHandle().destroy();
    assertEquals(0, process.waitFor());
    assertEquals(null, reader.readLine());
    assertFalse(Files.exists(own));
  }

  @Test
  void aClientThatDoesNotReadDoesNotHinderTheEnd() throws Exception {
    Path own = directory.resolve("own.sock");
    try (ServerSocketChannel qtestServer = listen("qtest")) {
      start(
          "-qtest",
          "unix:" + directory.resolve("qtest"),
          "-qtest-log",
          "none",
          "-serial",
          server(own));
      try (Line qtest = Line.accept(qtestServer)) {
        assertEquals("OK little", qtest.ask("endianness"));
        qtest.send("read 0x40000000 0x100000\n".repeat(8));
        process.toHandle().destroy();
        assertEquals(0, process.waitFor());
      }
    }
    assertFalse(Files.exists(own));
  }

  @Test
  void itOutlivesItsClients() throws Exception {
    try (ServerSocketChannel qmpServer = listen("qmp");
        ServerSocketChannel qtestServer = listen("qtest")) {
      start(
          "-qmp",
          "unix:" + directory.resolve("qmp"),
          "-qtest",
          "unix:" + directory.resolve("qtest"),
          "-qtest-log",
          "none");
      try (Line qmp = Line.accept(qmpServer)) {
        Line.accept(qtestServer).close();
        qmp.reader().readLine();
        assertEquals("{\"return\": {}}", qmp.ask("{'execute':'qmp_capabilities'}"));
      }
    }
    process.toHandle().destroy();
    assertEquals(0, process.waitFor());
  }

  @Test
  void aSignalEndsTheTrace() throws Exception {
    Path trace = directory.resolve("trace");
    try (ServerSocketChannel qtestServer = listen("qtest")) {
      start(
          "-qtest",
          "unix:" + directory.resolve("qtest"),
          "-qtest-log",
          "none",
          "-trace",
          "pl011_*,file=" + trace);
      try (Line qtest = Line.accept(qtestServer)) {
        assertEquals("OK 0x0000000000000090", qtest.ask("readl 0x09000018"));
        process.toHandle().destroy();
        assertEquals(0, process.waitFor());
      }
    }
    assertTrue(Files.readString(trace, StandardCharsets.ISO_8859_1).contains("pl011_read"));
    assertEquals("", output());
  }

  @Test
  void messagesShowTheTime() throws Exception {
    start("-msg", "timestamp=on", "-trace", "nosuch", "-serial", "bogus");
    String time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z";
    assertEquals(
        "T qom4j: -trace nosuch: warning: trace event 'nosuch' does not exist",
        output().lines().findFirst().orElseThrow().replaceFirst(time, "T"));
  }
}
