// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.JavaFile;

/** Source as a person would lay it out, where JavaPoet does otherwise. */
public final class Tidy {
  private Tidy() {}

  /**
   * Lays out a source file.
   *
   * @param file the file
   * @return its text
   */
  public static String text(JavaFile file) {
    return file.toString()
        .replaceAll("(?m)[ \\t]+$", "")
        .replaceAll("/\\*\\*\\n\\s*\\* ([^\\n]*)\\n\\s*\\*/", "/** $1 */")
        .replaceAll("\\{\\n\\s*}", "{}");
  }
}
