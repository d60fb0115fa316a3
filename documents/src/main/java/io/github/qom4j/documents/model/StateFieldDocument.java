// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

/**
 * A field of a section.
 *
 * @param name its name; empty for room that nothing uses
 * @param javaField the Java field; empty if there is none
 * @param type its type on the wire, such as {@code uint32}, {@code struct} or {@code unused}
 * @param bytes size of an element; 0 if it is a structure or its type does not say
 * @param elements how many elements; 1 for a single value, 0 if only the device knows
 * @param length the member that says how many elements; empty if always as many
 * @param structure qualified name of the class of structures; empty if it is none
 * @param since the first version that has it; 0 for all
 * @param when what says whether it is sent; empty if the version does
 * @param accepted which values are accepted; empty for all
 * @param description what it is; see {@link Prose}
 */
public record StateFieldDocument(
    String name,
    String javaField,
    String type,
    int bytes,
    int elements,
    String length,
    String structure,
    int since,
    String when,
    String accepted,
    String description) {
  /** Makes the document. */
  public StateFieldDocument {
    Absent.refuse(type, "type");
    name = Absent.text(name);
    javaField = Absent.text(javaField);
    length = Absent.text(length);
    structure = Absent.text(structure);
    when = Absent.text(when);
    accepted = Absent.text(accepted);
    description = Absent.text(description);
  }
}
