// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    // What is nested comes first: a constant cannot use one that follows.
    c.model.subsections().stream()
        .map(SubsectionModel::state)
        .sorted(Comparator.comparingInt(VMStateWriter::depth).reversed())
        .forEach(nested -> section(c, nested, constant(state, nested), additions(c, nested)));
    CodeBlock.Builder extra = CodeBlock.builder().add(additions(c, state));
    if (WiringWriter.hasEdges(c)) {
      extra.add("\n    .recall($T::recallEdges)", c.name);
    }
    locks(c, state, extra);
    if (state.priority() != 0) {
      extra.add("\n    .priority($L)", state.priority());
    }
    if (!state.unmigratable().isEmpty()) {
      extra.add("\n    .unmigratable($S)", state.unmigratable());
    }
    section(c, state, "VMSTATE", extra.build());
    if (c.model.isType()) {
      c.classInit.addStatement("c.setVmState(VMSTATE)");
    }
  }

  private static int depth(VMStateModel section) {
    return section.name().split("/").length;
  }

  /** Name of the constant of a subsection. */
  private static String constant(VMStateModel state, VMStateModel subsection) {
    return "VMSTATE_"
        + subsection
            .name()
            .substring(state.name().length() + 1)
            .replaceAll("[^A-Za-z0-9]", "_")
            .toUpperCase(Locale.ROOT);
  }

  /** The subsections right below a section, and its hooks. */
  private static CodeBlock additions(Companion c, VMStateModel section) {
    VMStateModel whole = c.model.vmState().orElseThrow();
    CodeBlock.Builder extra = CodeBlock.builder();
    for (SubsectionModel subsection : c.model.subsections()) {
      String name = subsection.state().name();
      if (name.substring(0, name.lastIndexOf('/')).equals(section.name())) {
        extra.add(
            "\n    .subsection($L, d -> d.$L)",
            constant(whole, subsection.state()),
            subsection.needed().test());
      }
    }
    String named = section == whole ? "" : section.name();
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (hook.isOfState() && hook.subsection().equals(named)) {
        String name = hook.method().name();
        extra.add(
            hook.takesVersion()
                ? "\n    .$1L($2S, (d, version) -> d.$2L(version))"
                : "\n    .$1L($2S, d -> d.$2L())",
            hook.event().slot(),
            name);
      }
    }
    return extra.build();
  }

  /** Bits that are written once need their locks at the other end; the device sends its blocks'. */
  private static void locks(Companion c, VMStateModel state, CodeBlock.Builder extra) {
    boolean hasLocks =
        c.model.registers().stream()
            .anyMatch(r -> r.isWrittenOnce(c.model.bankOf(r).orElseThrow().reserved()));
    boolean haveBlocks = c.model.groups().stream().anyMatch(GroupModel::isWrittenOnce);
    if (c.model.isType() && (hasLocks || haveBlocks)) {
      extra.add(
          "\n    .subsection($1T.state($2S), $1T::any)",
          RuntimeNames.REGISTER_LOCKS,
          state.name() + "/locked");
    }
  }

  /** What the names of a section's methods end with: nothing, or the constant in camel case. */
  private static String methodSuffix(String constant) {
    return Arrays.stream(constant.split("_"))
        .skip(1)
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The fields, with the room and the checks between them. */
  private static List<FieldCode> codes(Companion c, VMStateModel state) {
    List<FieldCode> codes = new ArrayList<>();
    state.inherited().ifPresent(inherited -> codes.add(StructCode.of(inherited)));
    for (VMStateFieldModel field : state.fields()) {
      codes.addAll(VMStateFieldWriter.write(field));
      c.model.validations().stream()
          .filter(check -> check.after().equals(field.field().name()))
          .forEach(check -> codes.add(VMStateFieldWriter.check(check)));
    }
    state.unusedAfter().ifPresent(unused -> codes.add(VMStateFieldWriter.unused(unused)));
    return codes;
  }

  private static void section(Companion c, VMStateModel state, String constant, CodeBlock extra) {
    String suffix = methodSuffix(constant);
    List<CodeBlock> fields = new ArrayList<>();
    List<FieldCode> codes = codes(c, state);
    codes.forEach(code -> fields.add(code.layout()));
    boolean isElement = !c.model.isType() && suffix.isEmpty() && FieldRuns.areFixed(codes);
    CodeBlock.Builder save = CodeBlock.builder();
    CodeBlock.Builder load = CodeBlock.builder();
    if (isElement) {
      ElementWriter.write(c, codes);
      int size = FieldRuns.size(codes);
      save.addStatement("saveAt(d, out, out.fields($L))", size);
      load.addStatement("loadAt(d, in, in.fields($L))", size);
    } else {
      save.add(FieldRuns.save(codes));
      load.add(FieldRuns.load(codes));
    }
    if (suffix.isEmpty()) {
      UnmigratedWriter.write(c.model, save, load);
    }
    ParameterizedTypeName type = ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device);
    c.type.addField(
        FieldSpec.builder(
                type,
                constant,
                constant.equals("VMSTATE") ? modifiers(c) : modifiers(Modifier.PRIVATE))
            .addJavadoc(constant.equals("VMSTATE") && isPublic(c) ? "Layout of its state.\n" : "")
            .initializer(
                "\n$>$>new $T<$T>(\n$>$>$S,\n$L,\n$L,\n$T.<$T<$T>>of(\n$>$>$L),$<$<\n"
                    + "$T::save$L,\n$T::load$L)$<$<$L$<$<",
                RuntimeNames.VM_STATE,
                c.device,
                state.name(),
                state.version(),
                state.minimumVersion(),
                // The type is said because javac takes long to find it out.
                List.class,
                RuntimeNames.VM_STATE_FIELD,
                c.device,
                Companion.lines(fields),
                c.name,
                suffix,
                c.name,
                suffix,
                isElement ? ElementWriter.of(c, codes).toBuilder().add(extra).build() : extra)
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

  /** Who has a block or a structure saves it, and so does a type that extends one. */
  static Modifier[] modifiers(Companion c) {
    return isPublic(c)
        ? modifiers(Modifier.PUBLIC)
        : new Modifier[] {Modifier.STATIC, Modifier.FINAL};
  }

  private static boolean isPublic(Companion c) {
    return c.model.isType() || c.model.isStruct() && c.model.isPublic();
  }

  private static Modifier[] modifiers(Modifier first) {
    return new Modifier[] {first, Modifier.STATIC, Modifier.FINAL};
  }

  static MethodSpec.Builder codec(Companion c, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(c.device, "d");
  }
}
