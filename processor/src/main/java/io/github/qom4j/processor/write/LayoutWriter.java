// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.VMStateFieldModel;
import io.github.qom4j.processor.model.VMStateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that describes a section, with the code that saves and loads it. */
final class LayoutWriter {
  private static final Set<LifecycleModel.Event> NOT_OF_ELEMENTS =
      Set.of(
          LifecycleModel.Event.PRE_LOAD,
          LifecycleModel.Event.PRE_SAVE,
          LifecycleModel.Event.POST_SAVE);

  private final Companion c;
  private final VMStateModel state;
  private final boolean isWhole;
  private final List<FieldCode> codes = new ArrayList<>();
  private final Map<LifecycleModel.Event, List<LifecycleModel>> hooks;

  private LayoutWriter(Companion c, VMStateModel state, boolean isWhole) {
    this.c = c;
    this.state = state;
    this.isWhole = isWhole;
    String subsection = isWhole ? "" : state.name();
    hooks =
        c.model.lifecycle().stream()
            .filter(hook -> hook.isOfState() && hook.subsection().equals(subsection))
            .collect(
                Collectors.groupingBy(LifecycleModel::event, TreeMap::new, Collectors.toList()));
    addCodes();
  }

  /**
   * Writes the class.
   *
   * @param c who has the section
   * @param state the section
   * @param name name of the class
   * @param isWhole whether it is no subsection
   * @return the class
   */
  static TypeSpec write(Companion c, VMStateModel state, ClassName name, boolean isWhole) {
    return new LayoutWriter(c, state, isWhole).layout(name);
  }

  /** The fields, with the room and the checks between them. */
  private void addCodes() {
    state.inherited().ifPresent(inherited -> codes.add(StructCode.of(inherited)));
    for (VMStateFieldModel field : state.fields()) {
      codes.addAll(VMStateFieldWriter.write(field));
      c.model.validations().stream()
          .filter(check -> check.after().equals(field.field().name()))
          .forEach(check -> codes.add(VMStateFieldWriter.check(check)));
    }
    state.unusedAfter().ifPresent(unused -> codes.add(VMStateFieldWriter.unused(unused)));
  }

  private TypeSpec layout(ClassName name) {
    TypeSpec.Builder layout =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device))
            .addMethod(constructor());
    CodeBlock.Builder save = CodeBlock.builder();
    CodeBlock.Builder load = CodeBlock.builder();
    if (isElement()) {
      save.addStatement("saveAt(d, out, out.fields($L))", FieldRuns.size(codes));
      load.addStatement("loadAt(d, in, in.fields($L))", FieldRuns.size(codes));
    } else {
      save.add(FieldRuns.save(codes));
      load.add(FieldRuns.load(codes));
    }
    if (isWhole) {
      UnmigratedWriter.write(c.model, save, load);
    }
    layout
        .addMethod(codec("saveFields", RuntimeNames.VM_STATE_OUTPUT, "out", save.build()))
        .addMethod(codec("loadFields", RuntimeNames.VM_STATE_INPUT, "in", load.build()));
    if (isElement()) {
      layout.addMethods(ElementWriter.write(c.device, codes, afterElement()));
    }
    CodeBlock subsections = VMStateWriter.saveSubsections(c, state, isWhole);
    if (!subsections.isEmpty()) {
      layout.addMethod(
          overriding("saveSubsections")
              .addParameter(c.device, "d")
              .addParameter(RuntimeNames.VM_STATE_OUTPUT, "out")
              .addCode(subsections)
              .build());
    }
    hooks.forEach((event, ofEvent) -> layout.addMethod(hook(event, ofEvent)));
    if (isWhole && WiringWriter.hasEdges(c)) {
      layout.addMethod(
          overriding("recall").addParameter(c.device, "d").addStatement("recallEdges(d)").build());
    }
    return layout.build();
  }

  private boolean isElement() {
    return isWhole
        && !c.model.isType()
        && c.model.subsections().isEmpty()
        && hooks.keySet().stream().noneMatch(NOT_OF_ELEMENTS::contains)
        && FieldRuns.areFixed(codes);
  }

  /** What is done after an element was loaded. */
  private CodeBlock afterElement() {
    CodeBlock.Builder after = CodeBlock.builder();
    if (hooks.containsKey(LifecycleModel.Event.POST_LOAD)) {
      after.addStatement("postLoad(all[i], version())");
    }
    if (WiringWriter.hasEdges(c)) {
      after.addStatement("recall(all[i])");
    }
    return after.build();
  }

  private MethodSpec constructor() {
    List<CodeBlock> fields = new ArrayList<>();
    codes.forEach(code -> fields.add(code.layout()));
    // The type is said because javac takes long to find it out.
    return MethodSpec.constructorBuilder()
        .addStatement(
            "super(\n$S,\n$L,\n$L,\n$T.<$T<$T>>of(\n$>$>$L)$<$<)",
            state.name(),
            state.version(),
            state.minimumVersion(),
            List.class,
            RuntimeNames.VM_STATE_FIELD,
            c.device,
            Companion.lines(fields))
        .build();
  }

  private MethodSpec codec(String name, ClassName type, String stream, CodeBlock code) {
    return overriding(name)
        .addParameter(c.device, "d")
        .addParameter(type, stream)
        .addParameter(TypeName.INT, "version")
        .addCode(code)
        .build();
  }

  /** What is done before or after; what fails is named. */
  private MethodSpec hook(LifecycleModel.Event event, List<LifecycleModel> ofEvent) {
    MethodSpec.Builder method =
        overriding(event.slot()).addParameter(c.device, "d").addParameter(TypeName.INT, "version");
    for (LifecycleModel hook : ofEvent) {
      String name = hook.method().name();
      method
          .beginControlFlow("try")
          .addStatement("d.$L($L)", name, hook.takesVersion() ? "version" : "")
          .nextControlFlow("catch ($T e)", RuntimeException.class)
          .addStatement("throw failed($S, e)", name)
          .endControlFlow();
    }
    return method.build();
  }

  static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }
}
