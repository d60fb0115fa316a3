// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Lays out a call whose line may be too long. */
final class Call {
  private static final int LONGEST_LINE = 100;

  /** Where the fields of a layout begin. */
  private static final int OF_LAYOUT = 14;

  private static final int OF_STATEMENT = 4;

  private Call() {}

  /** A call in a list of fields. */
  static CodeBlock ofLayout(CodeBlock method, CodeBlock arguments) {
    // Two characters are a comma or the end of the list.
    return fits(method, arguments, OF_LAYOUT + 2)
        ? CodeBlock.of("$L($L)", method, arguments)
        : CodeBlock.of("$L(\n$>$>$L)$<$<", method, arguments);
  }

  /** A call that is a statement. */
  static CodeBlock ofStatement(CodeBlock method, CodeBlock arguments) {
    return fits(method, arguments, OF_STATEMENT + 1)
        ? CodeBlock.of("$L($L)", method, arguments)
        : CodeBlock.of("$L(\n$L)", method, arguments);
  }

  private static boolean fits(CodeBlock method, CodeBlock arguments, int others) {
    // The file imports the classes, which have their packages here.
    String text = (method + "(" + arguments + ")").replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
    return text.length() + others <= LONGEST_LINE;
  }
}
