// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.imports;

import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.registers.Notes;

/** Takes the sentences out of descriptions that an export of ours put in. */
public final class OwnNotes {
  private OwnNotes() {}

  /**
   * A field as its author described it.
   *
   * @param field a field in a file of ours
   * @return the same without our sentences
   */
  public static FieldDocument without(FieldDocument field) {
    return field.with(Notes.without(field.description(), Notes.of(field)));
  }

  /**
   * A register as its author described it.
   *
   * @param register a register in a file of ours
   * @return the same without our sentences
   */
  public static RegisterDocument without(RegisterDocument register) {
    return register.with(Notes.without(register.description(), Notes.of(register)));
  }
}
