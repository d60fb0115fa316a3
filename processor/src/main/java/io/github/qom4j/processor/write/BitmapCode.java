// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.VMStateFieldModel;

/** Writes the code of sets of bits. */
final class BitmapCode {
  private BitmapCode() {}

  static FieldCode of(VMStateFieldModel state) {
    ElementsModel elements = state.elements();
    String name = state.field().name();
    String count =
        elements.length().isPresent()
            ? ElementRange.length(elements, false)
            : Integer.toString(elements.count());
    return FieldCode.of(
        CodeBlock.of(
            "$T.bitmap($S, $L)",
            RuntimeNames.VM_STATE_FIELD,
            state.name(),
            ElementRange.described(state)),
        CodeBlock.of("out.bitmap($S,$Wd.$L,$W$L)", state.name(), name, count),
        CodeBlock.of("in.bitmap($S,$Wd.$L,$W$L)", state.name(), name, count));
  }
}
