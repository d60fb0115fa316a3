// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.SubsectionModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    if (hasLocks(c)) {
      extra.add(
          "\n    .subsection($1T.state($2S), $1T::any)",
          RuntimeNames.REGISTER_LOCKS,
          state.name() + "/locked");
    }
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

  /** The subsections right below a section. */
  private static Stream<SubsectionModel> below(Companion c, VMStateModel section) {
    return c.model.subsections().stream()
        .filter(
            subsection -> {
              String name = subsection.state().name();
              return name.substring(0, name.lastIndexOf('/')).equals(section.name());
            });
  }

  /** The calls that make them known to the section. */
  private static CodeBlock additions(Companion c, VMStateModel section) {
    VMStateModel whole = c.model.vmState().orElseThrow();
    CodeBlock.Builder extra = CodeBlock.builder();
    below(c, section)
        .forEach(
            subsection ->
                extra.add(
                    "\n    .subsection($L, d -> d.$L)",
                    constant(whole, subsection.state()),
                    subsection.needed().test()));
    return extra.build();
  }

  /** Statements that save the subsections right below a section, if these are all it has. */
  static CodeBlock saveSubsections(Companion c, VMStateModel section, boolean isWhole) {
    VMStateModel whole = c.model.vmState().orElseThrow();
    CodeBlock.Builder save = CodeBlock.builder();
    if (!isWhole || !hasLocks(c)) {
      below(c, section)
          .forEach(
              subsection ->
                  save.beginControlFlow("if (d.$L)", subsection.needed().test())
                      .addStatement(
                          "saveSubsection($L, d, out)", constant(whole, subsection.state()))
                      .endControlFlow());
    }
    return save.build();
  }

  /** Bits that are written once need their locks at the other end; the device sends its blocks'. */
  private static boolean hasLocks(Companion c) {
    return c.model.isType()
        && (c.model.registers().stream()
                .anyMatch(r -> r.isWrittenOnce(c.model.bankOf(r).orElseThrow().reserved()))
            || c.model.groups().stream().anyMatch(GroupModel::isWrittenOnce));
  }

  /** What the name of a section's class ends with: nothing, or the constant in camel case. */
  private static String suffix(String constant) {
    return Arrays.stream(constant.split("_"))
        .skip(1)
        .filter(word -> !word.isEmpty())
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static void section(
      Companion c, VMStateModel state, String constant, CodeBlock additions) {
    ClassName layout = c.name.nestedClass("State" + suffix(constant));
    boolean isWhole = constant.equals("VMSTATE");
    ParameterizedTypeName type = ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device);
    c.type.addField(
        FieldSpec.builder(type, constant, isWhole ? modifiers(c) : modifiers(Modifier.PRIVATE))
            .addJavadoc(isWhole && isPublic(c) ? "Layout of its state.\n" : "")
            .initializer(
                additions.isEmpty() ? "new $T()$L" : "\n$>$>new $T()$L$<$<", layout, additions)
            .build());
    c.type.addType(LayoutWriter.write(c, state, layout, isWhole));
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
}
