// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/**
 * A clock input.
 *
 * @param name its name
 * @param description what it is; see {@link Prose}
 * @param isRequired whether boards must feed it
 */
public record ClockDocument(
    String name, String description, @SerializedName("required") boolean isRequired) {
  /** Makes the document. */
  public ClockDocument {
    Absent.refuse(name, "name");
    description = Absent.text(description);
  }
}
