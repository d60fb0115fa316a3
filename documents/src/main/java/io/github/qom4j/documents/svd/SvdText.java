// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.svd;

import io.github.qom4j.documents.source.XmlElement;

/** Texts for readers. */
final class SvdText {
  /** More than somebody would read in a comment. */
  private static final int LONGEST = 4000;

  private SvdText() {}

  /** The description of something, in one line. */
  static String of(XmlElement element) {
    String text =
        element
            .text("description")
            .orElse("")
            .replace("\\n", " ")
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
