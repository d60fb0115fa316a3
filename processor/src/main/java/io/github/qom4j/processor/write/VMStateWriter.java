// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the migration descriptors and the code that saves and loads. */
final class VMStateWriter {
  private VMStateWriter() {}

  static void write(Companion c) {
    if (c.model.vmState().isEmpty()) {
      return;
    }
    VMStateModel state = c.model.vmState().get();
    CodeBlock.Builder extra = CodeBlock.builder();
    for (SubsectionModel subsection : c.model.subsections()) {
      String name = subsection.state().name();
      String suffix = methodSuffix(name);
      String constant =
          "VMSTATE_"
              + name.substring(name.lastIndexOf('/') + 1)
                  .replaceAll("[^A-Za-z0-9]", "_")
                  .toUpperCase(Locale.ROOT);
      section(c, subsection.state(), constant, suffix, CodeBlock.of(""));
      extra.add(
          "\n    .subsection($L, d -> d.$L$L)",
          constant,
          subsection.needed(),
          (subsection.neededIsMethod() ? "()" : "")
              + (subsection.neededType().orElseThrow().is(JavaType.Kind.BOOLEAN) ? "" : " != 0"));
    }
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (hook.isOfState()) {
        String name = hook.method().name();
        extra.add("\n    .$L($S, $T::$L)", hook.event().slot(), name, c.device, name);
      }
    }
    if (WiringWriter.hasEdges(c)) {
      extra.add("\n    .recall($T::recallEdges)", c.name);
    }
    locks(c, state, extra);
    section(c, state, "VMSTATE", "", extra.build());
    if (!c.model.isBlock()) {
      c.classInit.addStatement("c.setVmState(VMSTATE)");
    }
  }

  /** Bits that are written once need their locks at the other end; the device sends its blocks'. */
  private static void locks(Companion c, VMStateModel state, CodeBlock.Builder extra) {
    boolean hasLocks =
        c.model.registers().stream()
            .anyMatch(r -> r.isWrittenOnce(c.model.bankOf(r).orElseThrow().reserved()));
    boolean haveBlocks = c.model.groups().stream().anyMatch(GroupModel::isWrittenOnce);
    if (!c.model.isBlock() && (hasLocks || haveBlocks)) {
      extra.add(
          "\n    .subsection($1T.state($2S), $1T::any)",
          RuntimeNames.REGISTER_LOCKS,
          state.name() + "/locked");
    }
  }

  private static String methodSuffix(String name) {
    return Arrays.stream(name.substring(name.lastIndexOf('/') + 1).split("[^A-Za-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void section(
      Companion c, VMStateModel state, String constant, String suffix, CodeBlock extra) {
    List<CodeBlock> fields = new ArrayList<>();
    CodeBlock.Builder save = CodeBlock.builder();
    CodeBlock.Builder load = CodeBlock.builder();
    for (VMStateFieldModel field : state.fields()) {
      for (FieldCode code : VMStateFieldWriter.write(field)) {
        fields.add(code.layout());
        save.add(code.save());
        load.add(code.load());
      }
    }
    if (suffix.isEmpty()) {
      UnmigratedWriter.write(c.model, save, load);
    }
    ParameterizedTypeName type = ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device);
    c.type.addField(
        FieldSpec.builder(type, constant, modifiers(c))
            .initializer(
                "\n$>$>new $T<$T>(\n$>$>$S,\n$L,\n$L,\n$T.of(\n$>$>$L),$<$<\n"
                    + "$T::save$L,\n$T::load$L)$<$<$L$<$<",
                RuntimeNames.VM_STATE,
                c.device,
                state.name(),
                state.version(),
                state.minimumVersion(),
                List.class,
                Companion.lines(fields),
                c.name,
                suffix,
                c.name,
                suffix,
                extra)
            .build());
    c.methods.add(
        codec(c, "save" + suffix)
            .addParameter(RuntimeNames.VM_STATE_OUTPUT, "out")
            .addParameter(TypeName.INT, "version")
            .addCode(save.build())
            .build());
    c.methods.add(
        codec(c, "load" + suffix)
            .addParameter(RuntimeNames.VM_STATE_INPUT, "in")
            .addParameter(TypeName.INT, "version")
            .addCode(load.build())
            .build());
  }

  /** The device that has a block saves it with its own state. */
  private static Modifier[] modifiers(Companion c) {
    return c.model.isBlock()
        ? new Modifier[] {Modifier.STATIC, Modifier.FINAL}
        : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL};
  }

  private static MethodSpec.Builder codec(Companion c, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(c.device, "d");
  }
}
