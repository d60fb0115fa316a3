// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.InterfaceModel;
import io.github.qom4j.processor.model.InterfaceUseModel;
import javax.lang.model.element.Modifier;

/** Writes the companion of an interface type. */
public final class InterfaceWriter {
  private InterfaceWriter() {}

  /**
   * Writes the companion of an interface type.
   *
   * @param model the interface type; its companion can reach it
   * @return the source file
   */
  public static JavaFile write(InterfaceModel model) {
    String[] nested =
        model.simpleNames().subList(1, model.simpleNames().size()).toArray(String[]::new);
    ClassName type = ClassName.get(model.packageName(), model.simpleNames().get(0), nested);
    ParameterizedTypeName info = ParameterizedTypeName.get(RuntimeNames.INTERFACE_INFO, type);
    TypeSpec.Builder companion =
        TypeSpec.classBuilder(ClassName.get(model.packageName(), model.companion()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeNames.TYPE_PROVIDER)
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.GENERATED)
                    .addMember("value", "$S", type.canonicalName())
                    .build())
            .addJavadoc(
                "Companion of {@link $T}: the interface type {@code $L}.\n", type, model.qomName())
            .addField(TypeMembers.name(model.qomName()));
    TypeMembers.info(companion, info, declaration(model, type));
    if (!model.isPublic()) {
      companion.addAnnotation(CompanionWriter.suppressExports());
    }
    CastWriter.write(companion, type, model.qomName());
    return CompanionWriter.file(model.packageName(), model.javaName(), companion.build());
  }

  private static CodeBlock declaration(InterfaceModel model, ClassName type) {
    if (model.parents().isEmpty()) {
      return CodeBlock.of("$T.of(TYPE_NAME, $T.class)", RuntimeNames.INTERFACE_INFO, type);
    }
    InterfaceUseModel parent = model.parents().get(0);
    return CodeBlock.of(
        "$T.TYPE.subtype(TYPE_NAME, $T.class)",
        ClassName.get(parent.packageName(), parent.companion()),
        type);
  }
}
