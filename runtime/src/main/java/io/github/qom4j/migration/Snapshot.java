// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.List;

/**
 * All the state of an object, also what does not migrate, to put it back when loading fails.
 *
 * @param <D> Java class of the object
 */
public final class Snapshot<D> {
  private final VMStateDescription<D> description;
  private final D object;
  private final byte[] bytes;
  private final List<KeptReference> references;

  /**
   * Takes a snapshot. The object's hooks do not run.
   *
   * @param description how it is saved
   * @param object the object
   */
  public Snapshot(VMStateDescription<D> description, D object) {
    this.description = description;
    this.object = object;
    VMStateOutput out = VMStateOutput.complete();
    description.save(object, out);
    bytes = out.toByteArray();
    references = out.references();
  }

  /** Gives the object the state it had. */
  public void restore() {
    description.load(object, VMStateInput.complete(bytes, references), description.version());
  }
}
