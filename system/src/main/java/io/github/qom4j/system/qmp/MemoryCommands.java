// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.memory.MemoryBackend;
import java.util.List;

/** The commands about memory. */
final class MemoryCommands {
  private MemoryCommands() {}

  /**
   * Memory.
   *
   * @param baseMemory bytes that the machine has from the start
   * @param pluggedMemory bytes that were plugged in
   */
  record MemorySize(long baseMemory, long pluggedMemory) {}

  /** Which of the host's nodes memory is taken from. */
  enum HostMemPolicy {
    DEFAULT
  }

  /**
   * Memory that a user or a board made: arrays of the Java machine.
   *
   * @param id its name below {@code /objects}
   * @param size bytes
   * @param merge whether the host's kernel is asked to find equal pages
   * @param dump whether it is in core dumps of the process
   * @param prealloc whether the host's pages are there from the start
   * @param share whether other processes see it
   * @param hostNodes the host's nodes it is taken from; empty for any
   * @param policy how it is taken from them
   */
  record MemoryDevice(
      String id,
      long size,
      boolean merge,
      boolean dump,
      boolean prealloc,
      boolean share,
      List<Long> hostNodes,
      HostMemPolicy policy) {
    private static MemoryDevice of(MemoryBackend backend) {
      return new MemoryDevice(
          backend.id(),
          backend.region().size(),
          false,
          true,
          false,
          false,
          List.of(),
          HostMemPolicy.DEFAULT);
    }
  }

  @Command(value = "query-memdev", beforeBoard = true)
  static List<MemoryDevice> backends(Machine machine) {
    return machine.userObjects().all(MemoryBackend.class).stream().map(MemoryDevice::of).toList();
  }

  @Command("query-memory-size-summary")
  static MemorySize memorySize(Machine machine) {
    return new MemorySize(machine.ramSize(), 0);
  }
}
