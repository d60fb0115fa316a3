// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.clock.ClockType;
import io.github.qom4j.clock.VirtualClock;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.Container;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MachineTest {
  private static final String UART = "/machine/unattached/device[3]";

  private final Machine machine = TestMachine.virt(ClockMode.HOST, new MemoryChardev("serial0"));

  @AfterEach
  void close() {
    machine.close();
  }

  private String path(String path) {
    Optional<QomObject> found = Bql.call(() -> machine.find(path));
    return found.map(QomObject::canonicalPath).orElse("none");
  }

  @Test
  void objectsAreFoundByAbsoluteAndByPartialPath() {
    assertEquals("/", path("/"));
    assertEquals(UART, path(UART));
    assertEquals(UART, path("//machine//unattached/device[3]/"));
    assertEquals(UART, path("unattached/device[3]"));
    assertEquals(UART, path("machine/unattached/device[3]"));
    assertEquals(UART, path("device[3]"));
    assertEquals(UART + "/clk", path("clk"));
    assertEquals("none", path("/device[3]"));
    assertEquals("none", path("nosuch"));
    assertEquals("none", path(""));
  }

  @Test
  void aPartialPathMustLeadToOneObjectOnly() {
    Bql.run(
        () -> {
          QomObject other = Container.TYPE.create();
          machine.find("/objects").orElseThrow().addChild("device[3]", other);
        });
    assertEquals("none", path("device[3]"));
    assertEquals(UART, path("unattached/device[3]"));
  }

  @Test
  void theTreeHasQemusContainers() {
    for (String container :
        List.of(
            "/chardevs",
            "/objects",
            "/machine/unattached",
            "/machine/peripheral",
            "/machine/peripheral-anon")) {
      assertEquals(container, path(container));
    }
    assertEquals(
        "virt-10.0-machine", Bql.call(() -> machine.find("/machine").orElseThrow().typeName()));
  }

  @Test
  void theHostsClocksRunAlways() throws InterruptedException {
    for (ClockType type : List.of(ClockType.REALTIME, ClockType.HOST)) {
      CountDownLatch expired = new CountDownLatch(1);
      Bql.run(
          () -> {
            Device uart = (Device) machine.find(UART).orElseThrow();
            VirtualClock clock = uart.clocks().get(type);
            uart.addTimer(type, expired::countDown).arm(clock.now() + 1_000_000);
          });
      assertTrue(expired.await(10, TimeUnit.SECONDS), type.name());
    }
  }

  @Test
  void timePassesWhileTheMachineRunsOnly() throws InterruptedException {
    CountDownLatch expired = new CountDownLatch(1);
    Bql.run(() -> machine.clock().newTimer(expired::countDown).arm(1_000_000));
    assertEquals(0L, Bql.call(() -> machine.clock().now()));
    Bql.run(machine::resume);
    assertTrue(expired.await(10, TimeUnit.SECONDS));
    Bql.run(machine::stop);
    long now = Bql.call(() -> machine.clock().now());
    assertTrue(now >= 1_000_000);
    assertEquals(now, Bql.call(() -> machine.clock().now()));
  }

  @Test
  void aTimerArmedWhileTheClockThreadSleepsIsServed() throws InterruptedException {
    CountDownLatch later = new CountDownLatch(1);
    Bql.run(machine::resume);
    Bql.run(() -> machine.clock().newTimer(() -> {}).arm(Long.MAX_VALUE));
    Bql.run(() -> machine.clock().newTimer(later::countDown).arm(machine.clock().now() + 1000));
    assertTrue(later.await(10, TimeUnit.SECONDS));
  }

  @Test
  void listenersAreToldEachChangeOnce() {
    List<String> told = new ArrayList<>();
    MachineListener listener =
        new MachineListener() {
          @Override
          public void resumed() {
            told.add("resumed");
          }

          @Override
          public void stopped() {
            told.add("stopped");
          }

          @Override
          public void reset(Cause cause) {
            told.add(cause.qmpName());
          }

          @Override
          public void shutdown(Cause cause) {
            told.add(cause.qmpName());
          }
        };
    Bql.run(
        () -> {
          machine.addListener(listener);
          machine.stop();
          machine.resume();
          machine.resume();
          machine.stop();
          machine.stop();
          machine.reset(Cause.QMP_SYSTEM_RESET);
          machine.shutdown(Cause.SIGNAL);
          machine.shutdown(Cause.QMP_QUIT);
        });
    assertEquals(List.of("resumed", "stopped", "host-qmp-system-reset", "host-signal"), told);
  }

  @Test
  void shutdownEndsTheWait() throws InterruptedException {
    Thread waiting =
        new Thread(
            () -> {
              try {
                machine.awaitShutdown();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();
    Bql.run(() -> machine.shutdown(Cause.QMP_QUIT));
    waiting.join(10_000);
    assertFalse(waiting.isAlive());
    assertEquals(RunState.SHUTDOWN, Bql.call(machine::state));
  }
}
