// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.memory;

import io.github.qom4j.annotation.QomType;
import io.github.qom4j.memory.MemoryRegion;

/** Memory that is zero at first. */
@QomType("memory-backend-ram")
public final class MemoryBackendRam extends MemoryBackend {
  /** For the type. */
  MemoryBackendRam() {}

  @Override
  protected MemoryRegion allocate(String name, int bytes) {
    return MemoryRegion.ram(name, bytes);
  }
}
