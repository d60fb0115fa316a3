// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.JavaFile;
import java.util.regex.Pattern;

/** Source as a person would lay it out, where JavaPoet does otherwise. */
public final class Tidy {
  private static final Pattern TRAILING = Pattern.compile("[ \\t]+\\n");
  private static final Pattern SHORT_COMMENT =
      Pattern.compile("/\\*\\*\\n\\s*\\* ([^\\n]*)\\n\\s*\\*/");
  private static final Pattern EMPTY_BLOCK = Pattern.compile("\\{\\n\\s*}");

  private Tidy() {}

  /**
   * Lays out a source file.
   *
   * @param file the file
   * @return its text
   */
  public static String text(JavaFile file) {
    String text = TRAILING.matcher(file.toString()).replaceAll("\n");
    text = SHORT_COMMENT.matcher(text).replaceAll("/** $1 */");
    return EMPTY_BLOCK.matcher(text).replaceAll("{}");
  }
}
