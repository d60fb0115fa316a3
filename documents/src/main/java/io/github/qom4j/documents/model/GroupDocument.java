// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/**
 * A block of registers that a bank has once or more.
 *
 * @param name its name
 * @param block qualified name of the block's class, of which there is a document of its own
 * @param offset byte offset of the first in the bank
 * @param stride bytes from one to the next
 * @param count how many there can be; 0 if only the device knows
 * @param length what says how many there are; empty if all are there
 * @param seen what says how many the guest sees; empty if all that are there
 * @param description what they are; see {@link Prose}
 */
public record GroupDocument(
    String name,
    String block,
    long offset,
    long stride,
    int count,
    String length,
    String seen,
    String description) {
  /** Makes the document. */
  public GroupDocument {
    Absent.refuse(name, "name");
    Absent.refuse(block, "block");
    length = Absent.text(length);
    seen = Absent.text(seen);
    description = Absent.text(description);
  }
}
