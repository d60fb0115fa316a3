// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * How a field of a fixed size is written and read at a place among others.
 *
 * @param size its bytes
 * @param save writes it
 * @param load reads it
 * @param isChecked whether reading may refuse it, which says where the stream is
 */
record PlacedCode(int size, Access save, Access load, boolean isChecked) {
  /** Accesses a field. */
  @FunctionalInterface
  interface Access {
    /**
     * An expression.
     *
     * @param place the argument that says where the field is; empty for where the stream is
     */
    CodeBlock at(String place);
  }
}
