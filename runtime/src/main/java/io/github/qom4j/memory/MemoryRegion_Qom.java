// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.memory;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;

/** Companion of {@link MemoryRegion}. */
public final class MemoryRegion_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "memory-region";

  /** The type. */
  public static final TypeInfo<MemoryRegion, ObjectClass> TYPE = MemoryRegion.TYPE;

  private MemoryRegion_Qom() {}
}
