// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.memory;

import io.github.qom4j.annotation.Property;
import io.github.qom4j.annotation.QomType;
import io.github.qom4j.error.QomException;
import io.github.qom4j.memory.MemoryRegion;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.UserCreatable;

/** Memory that a user makes, wherever it comes from. */
@QomType("memory-backend")
public abstract class MemoryBackend extends QomObject implements UserCreatable {
  /** How large the memory is. */
  @Property(size = true)
  long size;

  private MemoryRegion region;

  /** For subclasses. */
  protected MemoryBackend() {}

  /**
   * Makes the memory.
   *
   * @param name name of the region
   * @param bytes its size
   * @return the region
   */
  protected abstract MemoryRegion allocate(String name, int bytes);

  @Override
  public final void complete() {
    if (size <= 0 || size > Integer.MAX_VALUE) {
      throw new QomException(
          "property 'size' of %s doesn't take value '%s'"
              .formatted(typeName(), Long.toUnsignedString(size)));
    }
    String name = id();
    try {
      region = addChild(name + "[*]", allocate(name, (int) size));
    } catch (OutOfMemoryError e) {
      throw new QomException(
          "cannot set up guest memory '%s': Cannot allocate memory".formatted(name));
    }
  }

  /**
   * What users call it.
   *
   * @return its name below {@code /objects}
   */
  public final String id() {
    String path = canonicalPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The memory.
   *
   * @return the region, in no container until a machine uses it
   */
  public final MemoryRegion region() {
    return region;
  }

  /** Whether no machine uses it. */
  @Override
  public final boolean canBeDeleted() {
    return region == null || region.address() == -1;
  }
}
