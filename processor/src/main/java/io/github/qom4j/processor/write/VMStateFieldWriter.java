// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.PresenceModel;
import io.github.qom4j.processor.model.UnusedModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.ValidationModel;
import java.util.ArrayList;
import java.util.List;

/** Chooses how a field migrates. */
final class VMStateFieldWriter {
  private VMStateFieldWriter() {}

  /** A field with the room before it. */
  static List<FieldCode> write(VMStateFieldModel state) {
    List<FieldCode> codes = new ArrayList<>();
    state.unusedBefore().ifPresent(unused -> codes.add(unused(unused)));
    codes.add(present(state.presence(), field(state)));
    return codes;
  }

  /** Room of a field that is no more. */
  static FieldCode unused(UnusedModel unused) {
    return present(
        unused.presence(),
        FieldCode.of(
            CodeBlock.of(
                "$T.of($S, $S, $L)",
                RuntimeNames.VM_STATE_FIELD,
                "unused",
                "unused_buffer",
                unused.bytes()),
            new PlacedCode(
                unused.bytes(),
                "",
                place -> CodeBlock.of("out.unused($L$L)", place.first(), unused.bytes()),
                place ->
                    place == Place.OF_STREAM
                        ? CodeBlock.of("in.unused($L)", unused.bytes())
                        : CodeBlock.of(""),
                false)));
  }

  /** A check, which has no bytes. */
  static FieldCode check(ValidationModel check) {
    return new FieldCode(
        CodeBlock.of("$T.check($S)", RuntimeNames.VM_STATE_FIELD, check.text()),
        CodeBlock.of(""),
        CodeBlock.builder()
            .addStatement("in.validate(d.$L(),$W$S)", check.method().name(), check.text())
            .build());
  }

  private static FieldCode field(VMStateFieldModel state) {
    if (state.struct().isPresent()) {
      return StructCode.of(state, state.struct().get());
    }
    if (state.group().isPresent()) {
      return StructCode.ofGroup(state, state.group().get());
    }
    if (state.fifo().isPresent()) {
      return StructCode.of(state, RuntimeNames.INT_FIFO);
    }
    if (state.field().type().is(JavaType.Kind.CLOCK_INPUT)) {
      return StructCode.of(state, RuntimeNames.CLOCK_INPUT);
    }
    if (state.field().type().is(JavaType.Kind.BIT_SET)) {
      return BitmapCode.of(state);
    }
    return state.field().type().array() ? ArrayCode.of(state) : ScalarCode.of(state);
  }

  /** What only some sections have. */
  private static FieldCode present(PresenceModel presence, FieldCode code) {
    if (presence.when().isPresent()) {
      String test = "d." + presence.when().get().test();
      return new FieldCode(
          CodeBlock.of("$T.when(d -> $L,$W$L)", RuntimeNames.VM_STATE_FIELD, test, code.layout()),
          within("if (out.sends(" + test + "))", code.save()),
          within("if (in.has(" + test + "))", code.load()));
    }
    if (presence.since() > 0) {
      String test = "if (version >= " + presence.since() + ")";
      return new FieldCode(
          CodeBlock.of(
              "$T.since($L,$W$L)", RuntimeNames.VM_STATE_FIELD, presence.since(), code.layout()),
          within(test, code.save()),
          within(test, code.load()));
    }
    return code;
  }

  private static CodeBlock within(String test, CodeBlock code) {
    return CodeBlock.builder().beginControlFlow(test).add(code).endControlFlow().build();
  }
}
