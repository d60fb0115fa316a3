// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/**
 * A field that does not migrate.
 *
 * @param name name of the Java field
 * @param kind why
 * @param reason the method that computes it, who else has it, or why it is lost; empty for none
 * @param description what it is; see {@link Prose}
 */
public record UnmigratedDocument(String name, Kind kind, String reason, String description) {
  /** Makes the document. */
  public UnmigratedDocument {
    Absent.refuse(name, "name");
    Absent.refuse(kind, "kind");
    reason = Absent.text(reason);
    description = Absent.text(description);
  }

  /** Why a field does not migrate. */
  public enum Kind {
    /** It is computed from what does. */
    @SerializedName("derived")
    DERIVED,
    /** It does not change. */
    @SerializedName("immutable")
    IMMUTABLE,
    /** Something else carries it. */
    @SerializedName("elsewhere")
    ELSEWHERE,
    /** It should, but does not. */
    @SerializedName("broken")
    BROKEN
  }
}
