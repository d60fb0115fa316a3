// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * What a companion says of a field that migrates.
 *
 * @param layout the field as tools see it, an expression
 * @param save statements that write it
 * @param load statements that read it
 */
record FieldCode(CodeBlock layout, CodeBlock save, CodeBlock load) {
  /** A field that takes a statement to write and one to read. */
  static FieldCode of(CodeBlock layout, CodeBlock save, CodeBlock load) {
    return new FieldCode(
        layout,
        CodeBlock.builder().addStatement(save).build(),
        CodeBlock.builder().addStatement(load).build());
  }
}
