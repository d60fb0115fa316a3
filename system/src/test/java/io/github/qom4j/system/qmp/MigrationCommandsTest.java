// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Machines migrate as QEMU 10.0.2's do: the same answers, events, and states in between. */
@Timeout(60)
class MigrationCommandsTest {
  private static final String DONE = "{'return': {}}|";
  private static final long UART = 0x0900_0000L;
  private static final int ILPR = 0x20;

  @TempDir Path directory;
  private final Guest source = new Guest();
  private final Guest target = new Guest();

  @AfterEach
  void close() {
    source.machine.close();
    target.machine.close();
  }

  /** A machine with a monitor. */
  private static final class Guest {
    final Machine machine = TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("serial0"));
    final MemoryChardev line = new MemoryChardev("monitor");

    Guest() {
      machine.chardevs().add(line);
      QmpMonitor.start(machine, line);
      ask("{'execute':'qmp_capabilities'}");
    }

    String ask(String text) {
      line.input(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
      line.pump();
      return Bql.call(this::sent);
    }

    /** What the monitor sent: times as T, double quotes as single ones, ends of lines as bars. */
    private String sent() {
      return new String(line.takeOutput(), StandardCharsets.UTF_8)
          .replaceAll("\"timestamp\": \\{[^}]*}", "T")
          .replace('"', '\'')
          .replace("\r\n", "|");
    }

    String run(String command) {
      return ask("{'execute':'" + command + "'}");
    }

    String run(String command, String uri, String... more) {
      return ask(
          "{'execute':'%s','arguments':{'uri':'%s'%s}}"
              .formatted(command, uri, String.join("", more)));
    }

    String status() {
      String answer = run("query-status");
      return answer.replaceFirst(".*'status': '([a-z-]*)'.*", "$1");
    }

    /** Waits until no migration is under way; says what came meanwhile, and the answer. */
    String await() throws InterruptedException {
      StringBuilder all = new StringBuilder();
      while (true) {
        String answer = run("query-migrate");
        all.append(answer.replaceFirst("\\{'return': \\{'status': '(setup|active)'}}\\|", ""));
        if (!answer.matches(".*'status': '(setup|active)'.*")) {
          return all.toString();
        }
        Thread.sleep(5);
      }
    }

    long read() {
      return Bql.call(() -> machine.memory().read(UART + ILPR, 4).value());
    }

    void write(long value) {
      Bql.run(() -> machine.memory().write(UART + ILPR, 4, value));
    }

    void expect() {
      Bql.run(() -> machine.incoming().expect());
    }
  }

  private static String error(String text) {
    return "{'error': {'class': 'GenericError', 'desc': '%s'}}|".formatted(text);
  }

  private String file(String name) {
    return "file:" + directory.resolve(name);
  }

  @Test
  void aRunningMachineGoesOnElsewhere() throws Exception {
    source.run("cont");
    source.write(0x55);
    Bql.run(() -> source.machine.clock().advanceTo(12_345));
    assertEquals("{'return': {}}|", source.run("query-migrate"));
    String sent = source.run("migrate", file("a")) + source.await();
    assertEquals(1, sent.split("\\{T, 'event': 'STOP'}", -1).length - 1, sent);
    assertTrue(
        sent.contains("{'return': {'status': 'completed', 'setup-time': 0, 'downtime': "), sent);
    assertEquals("postmigrate", source.status());

    target.expect();
    Bql.run(target.machine::resume);
    assertEquals("inmigrate", target.status());
    String received = target.run("migrate-incoming", file("a")) + target.await();
    assertTrue(received.contains("{T, 'event': 'RESUME'}|"), received);
    assertTrue(received.endsWith("{'return': {'status': 'completed'}}|"), received);
    assertEquals("running", target.status());
    assertEquals(0x55, target.read());
    assertEquals(12_345L, Bql.<Long>call(() -> target.machine.clock().now()));
  }

  @Test
  void aMachineStandsWhereItStood() throws Exception {
    source.run("migrate", file("a"));
    source.await();
    target.expect();
    Bql.run(target.machine::resume);
    target.run("migrate-incoming", file("a"));
    target.await();
    assertEquals("prelaunch", target.status());
  }

  @Test
  void aMachineThatIsToBeStartedByHandWaits() throws Exception {
    source.run("cont");
    source.run("migrate", file("a"));
    source.await();
    target.expect();
    target.run("migrate-incoming", file("a"));
    target.await();
    assertEquals("paused", target.status());
  }

  @Test
  void aCommandMayCarryTheState() throws Exception {
    source.write(0x66);
    Path file = directory.resolve("a.gz");
    source.run("migrate", "exec:gzip > " + file);
    source.await();
    assertTrue(Files.size(file) > 0);
    target.expect();
    target.run("migrate-incoming", "exec:gunzip < " + file);
    target.await();
    assertEquals(0x66, target.read());
  }

  @Test
  void aMachineThatCannotSendGoesOn() throws Exception {
    source.run("cont");
    String sent = source.run("migrate", "exec:exit 1") + source.await();
    assertTrue(sent.contains("{T, 'event': 'STOP'}|{T, 'event': 'RESUME'}|"), sent);
    assertTrue(
        sent.contains(
            "{'return': {'status': 'failed', 'error-desc': 'Unable to write to command: "),
        sent);
    assertEquals("running", source.status());
    assertEquals(
        error("Could not create '/nosuch/x': No such file or directory"),
        source.run("migrate", "file:/nosuch/x"));
    assertEquals(
        "{'return': {'status': 'failed', 'error-desc':"
            + " 'Could not create '/nosuch/x': No such file or directory'}}|",
        source.run("query-migrate"));
  }

  @Test
  void nothingElseGoesOnWhileItIsSent() throws Exception {
    Path pipe = directory.resolve("go");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    source.run("cont");
    source.run("migrate", "exec:cat " + pipe + " > /dev/null; cat > /dev/null");
    while (!source.status().equals("finish-migrate")) {
      Thread.sleep(5);
    }
    assertEquals(
        error("There's a migration process in progress"), source.run("migrate", file("b")));
    assertEquals(error("Migration is not finalized yet"), source.run("cont"));
    Files.writeString(pipe, "go");
    source.await();
    assertEquals("postmigrate", source.status());
  }

  @Test
  void aMachineThatWasSentIsNotSentAgainButMayGoOn() throws Exception {
    source.run("migrate", file("a"));
    source.await();
    assertEquals(
        error("Can't migrate the vm that was paused due to previous migration"),
        source.run("migrate", file("b")));
    assertEquals("{T, 'event': 'RESUME'}|" + DONE, source.run("cont"));
    source.run("stop");
    assertEquals("paused", source.status());
    source.run("system_reset");
    assertEquals("prelaunch", source.status());
  }

  @Test
  void argumentsAreCheckedAsInQemu() {
    assertEquals(error("need either 'uri' or 'channels' argument"), source.run("migrate"));
    assertEquals(error("unknown migration protocol: tcp:1:2"), source.run("migrate", "tcp:1:2"));
    assertEquals(
        error("Invalid parameter type for 'uri', expected: string"),
        source.ask("{'execute':'migrate','arguments':{'uri':3}}"));
    assertEquals(
        error("Parameter 'blk' is unexpected"), source.run("migrate", "file:x", ",'blk':true"));
    assertEquals(
        error("Cannot resume if there is no paused migration"),
        source.run("migrate", "file:x", ",'resume':true"));
    assertEquals(
        error("'-incoming' was not specified on the command line"),
        source.run("migrate-incoming", "file:x"));
  }

  @Test
  void aMachineThatWaitsForStateDoesNothingElse() {
    target.expect();
    assertEquals(
        error("Guest is waiting for an incoming migration"), target.run("migrate", file("a")));
    assertEquals(DONE, target.run("stop"));
    assertEquals(DONE, target.run("cont"));
    target.run("system_reset");
    assertEquals("inmigrate", target.status());
    assertEquals(
        error("Could not open '/nosuch': No such file or directory"),
        target.run("migrate-incoming", "file:/nosuch"));
    assertEquals("{'return': {}}|", target.run("query-migrate"));
  }

  @Test
  void stateThatIsRefusedChangesNothing() throws Exception {
    source.write(0x55);
    source.run("migrate", file("a"));
    source.await();
    byte[] stream = Files.readAllBytes(directory.resolve("a"));
    Files.write(directory.resolve("a"), Arrays.copyOf(stream, 230));
    target.expect();
    target.write(0x44);
    assertEquals(DONE, target.run("migrate-incoming", file("a"), ",'exit-on-error':false"));
    assertEquals(
        "{'return': {'status': 'failed', 'error-desc':"
            + " 'load of migration failed: Input/output error'}}|",
        target.await());
    assertEquals("inmigrate", target.status());
    assertEquals(0x44, target.read());
    assertEquals(
        error("The incoming migration has already been started"),
        target.run("migrate-incoming", file("a")));
  }
}
