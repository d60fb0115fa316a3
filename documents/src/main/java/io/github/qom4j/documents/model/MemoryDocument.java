// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;

/**
 * Memory of a board.
 *
 * @param name what the board calls it
 * @param region name of the memory region
 * @param base address of its first byte
 * @param size bytes; 0 for as large as the user says
 * @param min the least that the user may say
 * @param max the most; 0 if nothing is said
 * @param description what it is; see {@link Prose}
 */
public record MemoryDocument(
    String name,
    String region,
    @JsonAdapter(HexAdapter.class) long base,
    long size,
    long min,
    long max,
    String description) {
  /** Makes the document. */
  public MemoryDocument {
    Absent.refuse(name, "name");
    Absent.refuse(region, "region");
    description = Absent.text(description);
  }
}
