// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.Prose;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Text for files that know nothing but the printable characters of ASCII. */
public final class PlainText {
  private PlainText() {}

  /**
   * A text in one line.
   *
   * @param prose the text; see {@link Prose}
   * @return its words in characters that SVD's checker accepts
   */
  public static String line(String prose) {
    String ascii =
        Normalizer.normalize(Prose.plain(prose), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[\"\u2018\u2019\u201c\u201d]", "'")
            .replaceAll("[\u2010-\u2015]", "-")
            .replace('\\', '/')
            .replaceAll("\\?{2,}", "?");
    StringBuilder line = new StringBuilder();
    ascii
        .codePoints()
        .forEach(
            c ->
                line.append(
                    c < ' ' ? " " : c < 0x7f ? Character.toString(c) : "U+%04X".formatted(c)));
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  /**
   * A text and sentences after it.
   *
   * @param prose the text
   * @param notes the sentences
   * @return all of them in one line
   */
  public static String line(String prose, List<String> notes) {
    String text = line(prose);
    for (String note : notes) {
      text += (text.isEmpty() ? "" : text.matches(".*[.!?:]") ? " " : ". ") + line(note);
    }
    return text;
  }

  /**
   * A name as an identifier in capital letters.
   *
   * @param name the name
   * @return letters, digits and underscores, the first no digit
   */
  public static String identifier(String name) {
    String legal = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]+", "_");
    return legal.isEmpty() || Character.isDigit(legal.charAt(0)) ? "_" + legal : legal;
  }
}
