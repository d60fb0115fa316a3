// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lines of a source. Without debug information, javac keeps no map of them. */
final class Lines {
  private Lines() {}

  /** The line of a position, from 1. */
  static int of(CompilationUnitTree unit, long position) {
    if (unit.getLineMap() != null) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
    try {
      CharSequence text = unit.getSourceFile().getCharContent(true);
      return (int) (text.subSequence(0, (int) position) + "|").lines().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
