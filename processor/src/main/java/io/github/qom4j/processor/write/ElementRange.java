// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;

/** Writes which elements of an array are sent. */
final class ElementRange {
  private ElementRange() {}

  /** The number as tools see it: a function of a device. */
  static CodeBlock described(VMStateFieldModel state) {
    ElementsModel elements = state.elements();
    if (elements.length().isPresent()) {
      return CodeBlock.of("d -> $L", length(elements, true));
    }
    return elements.count() > 0
        ? CodeBlock.of("d -> $L", elements.count())
        : CodeBlock.of("d -> $L", rest(state));
  }

  /** How many there are from the first that is sent on. */
  private static String rest(VMStateFieldModel state) {
    int start = state.elements().start();
    return "d." + state.field().name() + ".length" + (start == 0 ? "" : " - " + start);
  }

  /**
   * The number as it is found out.
   *
   * @param stream {@code out} or {@code in}
   */
  static CodeBlock count(VMStateFieldModel state, String stream) {
    ElementsModel elements = state.elements();
    String all = "d." + state.field().name() + ".length";
    if (elements.length().isPresent()) {
      return CodeBlock.of(
          "$L.count($S,$W$L,$W$L)", stream, state.name(), length(elements, false), all);
    }
    return CodeBlock.of(
        "$L.part($S,$W$L,$W$L,$W$L)",
        stream,
        state.name(),
        elements.start(),
        elements.count() > 0 ? elements.count() : rest(state),
        all);
  }

  /** What a member says about a length, without the sign it may not have. */
  static String length(ElementsModel elements, boolean isInt) {
    CountModel length = elements.length().orElseThrow();
    JavaType.Kind kind = length.type().orElseThrow().kind();
    String access = "d." + length.access();
    if (kind == JavaType.Kind.LONG) {
      return (isInt ? "(int) " : "") + access;
    }
    boolean isMasked = elements.isLengthUnsigned() && !(isInt && kind == JavaType.Kind.INT);
    return isMasked ? access + " & " + Companion.hex(-1L >>> 64 - 8 * kind.bytes()) : access;
  }
}
