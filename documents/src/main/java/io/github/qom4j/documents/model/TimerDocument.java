// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/**
 * A timer.
 *
 * @param name name of the Java field
 * @param clock the clock it runs on
 * @param method the method that runs when it expires
 * @param description what it is; see {@link Prose}
 */
public record TimerDocument(String name, String clock, String method, String description) {
  /** Makes the document. */
  public TimerDocument {
    Absent.refuse(name, "name");
    clock = Absent.text(clock);
    method = Absent.text(method);
    description = Absent.text(description);
  }
}
