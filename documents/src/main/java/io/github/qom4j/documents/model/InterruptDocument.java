// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * An interrupt line, or several that the device drives alike.
 *
 * @param line number of the first among those the type declares itself
 * @param count how many
 * @param name name of the Java field, with the place in it if that is one of several
 * @param description what it is; see {@link Prose}
 * @param equation when it is high: an expression over registers; empty if the device's code says
 * @param bits names of the fields that raise it, if it has a mask of these
 * @param trigger which moments of the equation count; empty for its level
 * @param isRequired whether boards must connect it
 */
public record InterruptDocument(
    int line,
    int count,
    String name,
    String description,
    String equation,
    List<String> bits,
    String trigger,
    @SerializedName("required") boolean isRequired) {
  /** Makes the document. */
  public InterruptDocument {
    name = Absent.text(name);
    description = Absent.text(description);
    equation = Absent.text(equation);
    bits = Absent.list(bits);
    trigger = Absent.text(trigger);
  }

  /** The same lines among those of another type too. */
  InterruptDocument after(int lines) {
    return new InterruptDocument(
        line + lines, count, name, description, equation, bits, trigger, isRequired);
  }
}
