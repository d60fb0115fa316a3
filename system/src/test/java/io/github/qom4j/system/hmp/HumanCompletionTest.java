// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.TestMachine;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanCompletionTest {
  private final Machine machine = TestMachine.withController();

  /** What the last word of a line may become. */
  private List<String> complete(String line) {
    List<String> words = List.of(line.split(" ", -1));
    HumanCompletion completion = new HumanCompletion(machine, new HumanMonitor(machine));
    int last = words.size() - 1;
    return Bql.call(() -> completion.complete(words.subList(0, last), words.get(last)));
  }

  @Test
  void commands() {
    assertEquals(List.of("qom-get", "qom-list", "qom-set"), complete("qom"));
    assertEquals(List.of("info"), complete("inf"));
    assertEquals(List.of("qdm", "qom-tree", "qtree"), complete("info q"));
    assertEquals(List.of("stop"), complete("help st"));
    assertEquals(List.of(), complete("nosuch x"));
  }

  @Test
  void pathsOneLevelAtATime() {
    assertEquals(List.of("/"), complete("qom-list "));
    assertEquals(List.of("/chardevs", "/machine/", "/objects/"), complete("qom-list /"));
    assertEquals(
        List.of("/machine/peripheral-anon", "/machine/peripheral/"),
        complete("qom-list /machine/p"));
    assertEquals(
        List.of("/machine/unattached/device[3]/clk", "/machine/unattached/device[3]/pl011[0]"),
        complete("qom-get /machine/unattached/device[3]/"));
    assertEquals(List.of(), complete("qom-list /nosuch/"));
  }

  @Test
  void propertiesOfTheObjectBefore() {
    String uart = "/machine/unattached/device[3]";
    assertEquals(List.of("chardev", "clk"), complete("qom-get " + uart + " c"));
    assertEquals(List.of("migrate-clk"), complete("qom-set " + uart + "/ mig"));
    assertEquals(List.of(), complete("qom-get /nosuch c"));
  }

  @Test
  void devices() {
    assertEquals(List.of("c"), complete("device_del "));
    assertTrue(complete("device_add ").contains("test-card"));
    assertEquals(List.of(), complete("device_add pl"));
  }
}
