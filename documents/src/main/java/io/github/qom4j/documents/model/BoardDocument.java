// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import java.util.List;

/**
 * A board.
 *
 * @param name what users call it; the first of its names
 * @param names all of its names
 * @param type name of the type of the object at {@code /machine}
 * @param javaClass qualified name of its class
 * @param summary what it is, in a few words
 * @param description what it is; see {@link Prose}
 * @param memory its memory
 * @param clocks its clocks
 * @param parts its devices
 * @param globals values that all devices of a type have, as {@code -global} takes them
 * @param ignores properties that make no difference
 */
public record BoardDocument(
    String name,
    List<String> names,
    String type,
    String javaClass,
    String summary,
    String description,
    List<MemoryDocument> memory,
    List<ClockSourceDocument> clocks,
    List<PartDocument> parts,
    List<String> globals,
    List<String> ignores) {
  /** Makes the document. */
  public BoardDocument {
    Absent.refuse(name, "name");
    Absent.refuse(type, "type");
    Absent.refuse(javaClass, "javaClass");
    names = Absent.list(names);
    summary = Absent.text(summary);
    description = Absent.text(description);
    memory = Absent.list(memory);
    clocks = Absent.list(clocks);
    parts = Absent.list(parts);
    globals = Absent.list(globals);
    ignores = Absent.list(ignores);
  }
}
