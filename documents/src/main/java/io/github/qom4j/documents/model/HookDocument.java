// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;

/**
 * What a device does on accesses to a register.
 *
 * @param kind when it runs
 * @param method name of the method
 * @param description what it does; see {@link Prose}
 */
public record HookDocument(Kind kind, String method, String description) {
  /** Makes the document. */
  public HookDocument {
    Absent.refuse(kind, "kind");
    Absent.refuse(method, "method");
    description = Absent.text(description);
  }

  /** When a hook runs. */
  public enum Kind {
    /** It answers reads. */
    @SerializedName("read")
    READ,
    /** It answers reads of debuggers, without effect. */
    @SerializedName("peek")
    PEEK,
    /** It takes writes. */
    @SerializedName("write")
    WRITE,
    /** It runs after a write. */
    @SerializedName("after-write")
    AFTER_WRITE
  }
}
