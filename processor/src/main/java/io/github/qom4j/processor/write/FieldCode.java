// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/**
 * What a companion says of a field that migrates.
 *
 * @param layout the field as tools see it, an expression
 * @param save statements that write it
 * @param load statements that read it
 * @param placed how it is written and read among others; empty if where it ends is not known before
 */
record FieldCode(CodeBlock layout, CodeBlock save, CodeBlock load, Optional<PlacedCode> placed) {
  FieldCode(CodeBlock layout, CodeBlock save, CodeBlock load) {
    this(layout, save, load, Optional.empty());
  }

  /** A field that takes a statement to write and one to read. */
  static FieldCode of(CodeBlock layout, CodeBlock save, CodeBlock load) {
    return new FieldCode(layout, statement(save), statement(load));
  }

  /** A field whose size is known before. */
  static FieldCode of(CodeBlock layout, PlacedCode code) {
    return new FieldCode(
        layout,
        statement(code.save().at(Place.OF_STREAM)),
        statement(code.load().at(Place.OF_STREAM)),
        Optional.of(code));
  }

  static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement(code).build();
  }
}
