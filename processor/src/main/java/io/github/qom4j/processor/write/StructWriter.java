// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.qom4j.processor.model.TypeModel;
import javax.lang.model.element.Modifier;

/** Writes the companion of a structure: its state. */
final class StructWriter {
  private StructWriter() {}

  static JavaFile write(TypeModel model) {
    Companion c = head(model);
    VMStateWriter.write(c);
    c.type.addMethods(c.methods);
    return CompanionWriter.file(c);
  }

  static JavaFile writeStub(TypeModel model) {
    Companion c = head(model);
    c.type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeNames.VM_STATE, c.device),
                "VMSTATE",
                VMStateWriter.modifiers(c))
            .initializer("null")
            .build());
    return CompanionWriter.file(c);
  }

  private static Companion head(TypeModel model) {
    Companion c = new Companion(model);
    if (model.isPublic()) {
      c.type.addModifiers(Modifier.PUBLIC);
    }
    c.type
        .addModifiers(Modifier.FINAL)
        .addAnnotation(CompanionWriter.generated(c))
        .addJavadoc("The state of {@link $T}, written from its declaration.\n", c.device)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    return c;
  }
}
