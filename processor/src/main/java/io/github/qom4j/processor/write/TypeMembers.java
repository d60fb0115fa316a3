// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ServiceLoader;
import javax.lang.model.element.Modifier;

/** What the companions of all types have: a name, the type, and how QOM finds it. */
final class TypeMembers {
  private TypeMembers() {}

  static FieldSpec name(String qomName) {
    return FieldSpec.builder(
            String.class, "TYPE_NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Name of the type.\n")
        .initializer("$S", qomName)
        .build();
  }

  static void info(TypeSpec.Builder companion, TypeName info, CodeBlock type) {
    companion
        .addField(
            FieldSpec.builder(info, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The type.\n")
                .initializer(type)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("For {@link $T}.\n", ServiceLoader.class)
                .addModifiers(Modifier.PUBLIC)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("type")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(info)
                .addStatement("return TYPE")
                .build());
  }
}
