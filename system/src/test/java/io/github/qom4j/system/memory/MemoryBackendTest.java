// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.error.QomException;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.system.board.Boards;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ObjectRequest;
import io.github.qom4j.system.machine.TestMachine;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryBackendTest {
  private final Machine machine = TestMachine.prepared();

  private MemoryBackend add(long size) {
    Map<String, ?> values = Map.of("qom-type", "memory-backend-ram", "id", "r", "size", size);
    return Bql.call(
        () -> {
          machine.userObjects().add(ObjectRequest.ofJson(values));
          return MemoryBackend_Qom.TYPE.cast(machine.object("/objects/r"));
        });
  }

  @Test
  void aMachineUsesTheMemoryThatItIsGiven() {
    MemoryRegion memory = add(2 << 20).region();
    Bql.run(
        () -> {
          machine.setMemoryBackend(MemoryBackend_Qom.TYPE.cast(machine.object("/objects/r")));
          Boards.find("virt").orElseThrow().build(machine);
          machine.complete();
          assertEquals(2 << 20, machine.ramSize());
          assertEquals(0x4000_0000L, memory.address());
          QomException used =
              assertThrows(QomException.class, () -> machine.userObjects().remove("r"));
          assertEquals("object 'r' is in use, can not be deleted", used.getMessage());
        });
  }

  @Test
  void whatNoMachineUsesIsTakenAway() {
    add(4096);
    Bql.run(() -> machine.userObjects().remove("r"));
    assertTrue(Bql.call(() -> machine.find("/objects/r")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1L << 31})
  void someSizesCannotBe(long size) {
    QomException refused = assertThrows(QomException.class, () -> add(size));
    assertEquals(
        "property 'size' of memory-backend-ram doesn't take value '" + size + "'",
        refused.getMessage());
    assertTrue(Bql.call(() -> machine.find("/objects/r")).isEmpty());
  }
}
