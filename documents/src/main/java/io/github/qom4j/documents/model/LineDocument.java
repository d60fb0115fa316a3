// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/**
 * Input or output lines of one name.
 *
 * @param name their name; empty if they have none
 * @param count how many; 0 if a property says
 * @param length the member that says how many; empty if it is always as many
 * @param description what they are; see {@link Prose}
 * @param isRequired whether boards must connect them
 */
public record LineDocument(
    String name,
    int count,
    String length,
    String description,
    @SerializedName("required") boolean isRequired) {
  /** Makes the document. */
  public LineDocument {
    name = Absent.text(name);
    length = Absent.text(length);
    description = Absent.text(description);
  }
}
