// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * How a field is written and read at a place among others.
 *
 * @param size its bytes, or those of an element
 * @param elements how many elements it has, an expression; empty if it is a single one
 * @param save writes it
 * @param load reads it
 * @param isChecked whether reading may refuse it, which says where it ends
 */
record PlacedCode(int size, String elements, Access save, Access load, boolean isChecked) {
  /** Accesses a field. */
  @FunctionalInterface
  interface Access {
    /** An expression; empty if nothing need be done. */
    CodeBlock at(Place place);
  }

  boolean isSingle() {
    return elements.isEmpty();
  }

  /** The bytes of all elements. */
  String bytes() {
    return size == 1 ? elements : size + " * " + elements;
  }
}
