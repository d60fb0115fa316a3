// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.systemrdl;

import io.github.qom4j.documents.source.Place;
import io.github.qom4j.documents.source.SourceFile;

/**
 * A token of SystemRDL.
 *
 * @param kind what it is
 * @param text its text; of strings what is between the quotes
 * @param place where it begins
 */
record RdlToken(Kind kind, String text, Place place) {
  /** What tokens are. */
  enum Kind {
    WORD,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(sign);
  }

  @Override
  public String toString() {
    if (kind == Kind.END) {
      return "the end of the file";
    }
    return kind == Kind.STRING ? "the text " + SourceFile.quoted(text) : "'" + text + "'";
  }
}
