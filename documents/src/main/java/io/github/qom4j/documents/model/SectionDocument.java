// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import java.util.List;

/**
 * A section of a migration stream, or a subsection.
 *
 * @param name its name
 * @param version the version that is written
 * @param minimumVersion the oldest version that is read
 * @param needed what says whether a subsection is sent; empty for a section
 * @param unmigratable why it cannot be saved; empty if it can
 * @param inherited the class whose section it begins with; empty if with none
 * @param fields its fields in the order of the stream
 * @param subsections its subsections
 */
public record SectionDocument(
    String name,
    int version,
    int minimumVersion,
    String needed,
    String unmigratable,
    String inherited,
    List<StateFieldDocument> fields,
    List<SectionDocument> subsections) {
  /** Makes the document. */
  public SectionDocument {
    Absent.refuse(name, "name");
    needed = Absent.text(needed);
    unmigratable = Absent.text(unmigratable);
    inherited = Absent.text(inherited);
    fields = Absent.list(fields);
    subsections = Absent.list(subsections);
  }
}
