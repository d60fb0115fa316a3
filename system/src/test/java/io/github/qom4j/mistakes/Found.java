// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

/** What finds a mistake, the earliest first. */
enum Found {
  COMPILER("javac"),
  ERROR("error"),
  WARNING("warning"),
  LOADING("class load"),
  CONFORMANCE("conformance test"),
  RECORDING("recording"),
  NOTHING("nothing"),
  SAME("same device");

  private final String text;

  Found(String text) {
    this.text = text;
  }

  /** What a page says of it. */
  String text() {
    return text;
  }

  /** Whether a compiler or the generated tests find it. */
  boolean isByItself() {
    return compareTo(CONFORMANCE) <= 0;
  }
}
