// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.JavaFile;
import java.util.Iterator;

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
    StringBuilder text = new StringBuilder();
    Iterator<String> lines = file.toString().lines().iterator();
    String line = lines.next().stripTrailing();
    while (lines.hasNext()) {
      String next = lines.next().stripTrailing();
      String rest = next.stripLeading();
      if (line.endsWith("{") && rest.startsWith("}")) {
        line += rest;
      } else if (line.endsWith("/**") && rest.startsWith("* ") && lines.hasNext()) {
        String after = lines.next().stripTrailing();
        if (after.endsWith("*/")) {
          line += " " + rest.substring(2) + " */";
        } else {
          text.append(line).append('\n').append(next).append('\n');
          line = after;
        }
      } else {
        text.append(line).append('\n');
        line = next;
      }
    }
    return text.append(line).append('\n').toString();
  }
}
