// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;

/**
 * A value of a field that has a name.
 *
 * @param value the value, not shifted
 * @param name its name
 * @param description what it means; see {@link Prose}
 */
public record ValueDocument(
    @JsonAdapter(HexAdapter.class) long value, String name, String description) {
  /** Makes the document. */
  public ValueDocument {
    Absent.refuse(name, "name");
    description = Absent.text(description);
  }
}
