// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.CharBackend;
import io.github.qom4j.chardev.ChardevDescription;
import io.github.qom4j.chardev.ChardevOptions;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.chardev.SocketChardev;
import io.github.qom4j.error.QomException;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.TestMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients are heard whatever the machine is doing. */
@Timeout(60)
class OutOfBandTest {
  private static final int A_WHILE = 200;

  private final Machine machine = TestMachine.virt(ClockMode.STEPPED, new MemoryChardev("serial0"));
  private final SocketChardev line = open("m", true);

  private SocketChardev open(String id, boolean hasOwnLock) {
    ChardevDescription description =
        ChardevOptions.parseChardev("socket,host=127.0.0.1,port=0,server=on,wait=off,id=" + id);
    SocketChardev chardev =
        (SocketChardev)
            (hasOwnLock ? description.openWithOwnLock(l -> {}) : description.open(l -> {}));
    machine.chardevs().add(chardev);
    return chardev;
  }

  @AfterEach
  void close() {
    machine.close();
  }

  /** A client of the monitor. */
  private static final class Client implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answers;

    Client(SocketChardev server) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    void send(String requests) throws IOException {
      socket.getOutputStream().write(requests.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    String receive() throws IOException {
      String answer = answers.readLine();
      return answer == null ? "the end" : answer.replace('"', '\'');
    }

    boolean isSilent() throws IOException {
      socket.setSoTimeout(A_WHILE);
      try {
        answers.readLine();
        return false;
      } catch (SocketTimeoutException e) {
        return true;
      } finally {
        socket.setSoTimeout(0);
      }
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private Client connect(String capabilities) throws IOException {
    QmpMonitor.start(machine, line);
    Client client = new Client(line);
    assertTrue(client.receive().startsWith("{'QMP'"));
    client.send(
        "{'execute': 'qmp_capabilities', 'arguments': {'enable': [%s]}}".formatted(capabilities));
    assertEquals("{'return': {}}", client.receive());
    return client;
  }

  private static String ask(String how, String command, int id) {
    return "{'%s': '%s', 'id': %d}".formatted(how, command, id);
  }

  private static String instances(int id) {
    return "{'return': [{'type': 'chardev', 'id': 'm'}], 'id': %d}".formatted(id);
  }

  private static String name(int id) {
    return "{'return': {'name': 'test'}, 'id': %d}".formatted(id);
  }

  /** Does something while somebody else keeps the big lock. */
  private static void whileLocked(Action action) {
    Bql.run(
        () -> {
          try {
            action.run();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private interface Action {
    void run() throws IOException;
  }

  @Test
  void aRequestOutOfBandOvertakesOthers() throws IOException {
    try (Client client = connect("'oob'")) {
      whileLocked(
          () -> {
            client.send(ask("execute", "query-name", 1) + ask("exec-oob", "query-yank", 2));
            assertEquals(instances(2), client.receive());
            assertTrue(client.isSilent());
          });
      assertEquals(name(1), client.receive());
    }
  }

  @Test
  void mistakesAboutItAreToldAtOnceToo() throws IOException {
    try (Client client = connect("'oob'")) {
      whileLocked(
          () -> {
            client.send(ask("execute", "query-name", 1) + ask("exec-oob", "query-name", 2));
            assertEquals(
                "{'id': 2, 'error': {'class': 'GenericError', 'desc': 'The command query-name does"
                    + " not support OOB'}}",
                client.receive());
          });
      assertEquals(name(1), client.receive());
    }
  }

  @Test
  void eightRequestsMayWait() throws IOException {
    try (Client client = connect("'oob'")) {
      whileLocked(
          () -> {
            client.send(ask("execute", "query-name", 0));
            // The first one is no longer waiting, but for the lock.
            assertTrue(client.isSilent());
            for (int i = 1; i <= 7; i++) {
              client.send(ask("execute", "query-name", i));
            }
            client.send(ask("exec-oob", "query-yank", 100));
            assertEquals(instances(100), client.receive());
            client.send(ask("execute", "query-name", 8) + ask("exec-oob", "query-yank", 101));
            assertTrue(client.isSilent());
          });
      List<String> answers = new ArrayList<>();
      for (int i = 0; i <= 8; i++) {
        String answer = client.receive();
        if (answer.equals(instances(101))) {
          answer = client.receive();
        }
        answers.add(answer);
      }
      for (int i = 0; i <= 8; i++) {
        assertEquals(name(i), answers.get(i));
      }
    }
  }

  @Test
  void whoDoesNotEnableItIsAnsweredInTurn() throws IOException {
    try (Client client = connect("")) {
      whileLocked(
          () -> {
            client.send(ask("execute", "query-name", 1) + ask("exec-oob", "query-yank", 2));
            assertTrue(client.isSilent());
          });
      assertEquals(name(1), client.receive());
      assertEquals(
          "{'id': 2, 'error': {'class': 'GenericError', 'desc': 'QMP input member 'exec-oob' is"
              + " unexpected'}}",
          client.receive());
    }
  }

  @Test
  void whatTheNextClientIsToldIsNotForTheOneBefore() throws IOException {
    Client gone = connect("'oob'");
    whileLocked(
        () -> {
          gone.send(ask("execute", "query-name", 1) + ask("execute", "quit", 2));
          gone.send(ask("exec-oob", "query-yank", 3));
          assertEquals(instances(3), gone.receive());
          gone.close();
          try (Client next = new Client(line)) {
            assertTrue(next.receive().startsWith("{'QMP'"));
          }
        });
    assertFalse(machine.state().qmpName().equals("shutdown"));
  }

  @Test
  void aClientMayLeaveOffAfterItsLastRequest() throws IOException {
    try (Client client = connect("")) {
      client.send(ask("execute", "query-name", 1) + ask("execute", "query-name", 2));
      client.socket.shutdownOutput();
      assertEquals(name(1), client.receive());
      assertEquals(name(2), client.receive());
      assertEquals("the end", client.receive());
    }
  }

  @Test
  void aMachineThatWaitsForTheOtherEndOfALineIsFreed() throws Exception {
    SocketChardev deaf = open("deaf", false);
    CharBackend device = new CharBackend();
    device.connect(deaf);
    try (Client client = connect("'oob'");
        Socket silent = new Socket(InetAddress.getLoopbackAddress(), deaf.port())) {
      while (!deaf.isOpen()) {
        Thread.onSpinWait();
      }
      Thread writer = new Thread(() -> device.write(new byte[64 << 20]));
      writer.start();
      while (!writer.getState().equals(Thread.State.RUNNABLE)) {
        Thread.onSpinWait();
      }
      writer.join(A_WHILE);
      assertTrue(writer.isAlive());
      client.send(
          "{'exec-oob': 'yank', 'arguments': {'instances': [{'type': 'chardev', 'id': 'deaf'}]}}");
      assertEquals("{'return': {}}", client.receive());
      writer.join();
      assertFalse(silent.isClosed());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[{'type': 'chardev', 'id': 'x'}]; DeviceNotFound; Instance not found",
        "[{'type': 'chardev'}]; GenericError; Parameter 'instances[0].id' is missing",
        "[{'type': 'nosuch'}]; GenericError; Parameter 'type' does not accept value 'nosuch'",
        "[5]; GenericError; Invalid parameter type for 'instances[0]', expected: object",
        "[{'type': 'chardev', 'id': 'x', 'foo': 1}]; GenericError; Parameter 'instances[0].foo' is"
            + " unexpected",
        "[{'id': 'x', 'type': 5}]; GenericError; Invalid parameter type for 'instances[0].type',"
            + " expected: string",
        "5; GenericError; Invalid parameter type for 'instances', expected: array",
      })
  void whatCannotBeCut(String instances, String errorClass, String description) throws IOException {
    try (Client client = connect("'oob'")) {
      client.send("{'execute': 'yank', 'arguments': {'instances': %s}}".formatted(instances));
      assertEquals(
          "{'error': {'class': '%s', 'desc': '%s'}}".formatted(errorClass, description),
          client.receive());
    }
  }

  @Test
  void devicesDoNotUseALineThatIsHeardWithoutTheBigLock() {
    QomException refused = assertThrows(QomException.class, () -> new CharBackend().connect(line));
    assertEquals("chardev 'm' is already in use", refused.getMessage());
  }
}
