// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.ElementsModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.WireForm;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Writes the code of arrays. */
final class ArrayCode {
  private ArrayCode() {}

  static FieldCode of(VMStateFieldModel state) {
    String access = "d." + state.field().name();
    if (state.field().type().rows().isPresent()) {
      return new FieldCode(rowsLayout(state), rows(state, "out"), rows(state, "in"));
    }
    return isPlaced(state)
        ? FieldCode.of(
            layout(state),
            new PlacedCode(
                state.valueBytes(),
                access + ".length",
                place -> CodeBlock.of("out.array($L$L)", place.first(), access),
                place -> CodeBlock.of("in.array($L$L)", place.first(), access),
                false))
        : new FieldCode(
            layout(state), elements(state, "out", access), elements(state, "in", access));
  }

  /** Whether all elements are sent as they are. */
  private static boolean isPlaced(VMStateFieldModel state) {
    return hasMethod(state) && state.elements().isAll() && !ScalarCode.masks(state);
  }

  private static CodeBlock layout(VMStateFieldModel state) {
    String type = state.wireType().orElseThrow();
    CodeBlock count = ElementRange.described(state);
    if (state.valueKind() == JavaType.Kind.CLOCK_INPUT) {
      return CodeBlock.of(
          "$T.structs($S,$W$T.VMSTATE,$Wd -> d.$L$L)",
          RuntimeNames.VM_STATE_FIELD,
          state.name(),
          RuntimeNames.CLOCK_INPUT,
          state.field().name(),
          state.elements().isAll() ? CodeBlock.of("") : CodeBlock.of(",$W$L", count));
    }
    if (state.form() == WireForm.BUFFER) {
      return CodeBlock.of(
          "$T.sized($S, $S, $L)", RuntimeNames.VM_STATE_FIELD, state.name(), type, count);
    }
    return CodeBlock.of(
        "$T.$L($S,$W$S,$W$L,$W$L)",
        RuntimeNames.VM_STATE_FIELD,
        state.elements().length().isPresent() ? "counted" : "array",
        state.name(),
        type,
        state.valueBytes(),
        count);
  }

  private static CodeBlock rowsLayout(VMStateFieldModel state) {
    return CodeBlock.of(
        "$T.array($S, $S, $L,$Wd -> $T.stream(d.$L).mapToInt(row -> row.length).sum())",
        RuntimeNames.VM_STATE_FIELD,
        state.name(),
        state.wireType().orElseThrow(),
        state.valueBytes(),
        Arrays.class,
        state.field().name());
  }

  private static CodeBlock rows(VMStateFieldModel state, String stream) {
    String row = state.field().type().text().replaceFirst("\\[]$", "");
    return CodeBlock.builder()
        .beginControlFlow("for ($L row : d.$L)", row, state.field().name())
        .add(elements(state, stream, "row"))
        .endControlFlow()
        .build();
  }

  /** The elements of an array, or of a row of one. */
  private static CodeBlock elements(VMStateFieldModel state, String stream, String array) {
    if (hasMethod(state)) {
      CodeBlock.Builder code = CodeBlock.builder();
      code.addStatement("$L.array($L$L)", stream, array, range(state, stream));
      if (stream.equals("in") && ScalarCode.masks(state)) {
        code.add(
            loop(
                state,
                stream,
                array,
                (s, e) -> CodeBlock.of("$L = $L", e, ScalarCode.masked(s, CodeBlock.of("$L", e)))));
      }
      return code.build();
    }
    return loop(
        state,
        stream,
        array,
        stream.equals("in")
            ? (s, e) -> ScalarCode.load(s, e, Place.OF_STREAM)
            : (s, e) -> ScalarCode.save(s, e, Place.OF_STREAM));
  }

  /** Whether streams have a method for arrays of these values. */
  private static boolean hasMethod(VMStateFieldModel state) {
    boolean isBoolean =
        state.valueKind() == JavaType.Kind.BOOLEAN && state.form() == WireForm.DEFAULT;
    return isBoolean || state.valueKind().bytes() > 0 && !state.isNarrow();
  }

  private static CodeBlock range(VMStateFieldModel state, String stream) {
    return state.elements().isAll()
        ? CodeBlock.of("")
        : CodeBlock.of(",$W$L,$W$L", state.elements().start(), ElementRange.count(state, stream));
  }

  private static CodeBlock loop(
      VMStateFieldModel state,
      String stream,
      String array,
      BiFunction<VMStateFieldModel, String, CodeBlock> element) {
    ElementsModel elements = state.elements();
    String end = state.field().name() + "End";
    CodeBlock.Builder code = CodeBlock.builder();
    if (!elements.isAll()) {
      code.addStatement(
          "int $L =$W$L$L",
          end,
          elements.isFromStart() ? "" : elements.start() + " + ",
          ElementRange.count(state, stream));
    }
    return code.beginControlFlow(
            "for (int i = $L; i < $L; i++)",
            elements.start(),
            elements.isAll() ? array + ".length" : end)
        .addStatement(element.apply(state, array + "[i]"))
        .endControlFlow()
        .build();
  }
}
