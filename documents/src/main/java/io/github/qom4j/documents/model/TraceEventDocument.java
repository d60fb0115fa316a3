// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import java.util.List;

/**
 * A trace event.
 *
 * @param name its name
 * @param format its text, a format as of C's {@code printf}
 * @param signature its name and arguments as C declares them
 * @param occasions when it is emitted by itself, in words
 * @param description what it tells; see {@link Prose}
 */
public record TraceEventDocument(
    String name, String format, String signature, List<String> occasions, String description) {
  /** Makes the document. */
  public TraceEventDocument {
    Absent.refuse(name, "name");
    format = Absent.text(format);
    signature = Absent.text(signature);
    occasions = Absent.list(occasions);
    description = Absent.text(description);
  }
}
