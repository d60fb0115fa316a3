// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

/**
 * One slip in one source.
 *
 * @param slip what kind it is
 * @param file name of the source file
 * @param where the member, and the annotation's argument
 * @param subject what the slip is about, such as {@code Register.offset}
 * @param start where the text begins that is replaced
 * @param end where it ends
 * @param text what stands there then
 * @param label what stands there and what then, short
 */
record Mistake(
    Slip slip,
    String file,
    String where,
    String subject,
    int start,
    int end,
    String text,
    String label) {

  /** None. */
  static final Mistake NONE = new Mistake(Slip.NUMBER, "", "", "", 0, 0, "", "");

  /** The source with the mistake. */
  String of(String source) {
    return source.substring(0, start) + text + source.substring(end);
  }

  @Override
  public String toString() {
    return where + ": " + label;
  }
}
