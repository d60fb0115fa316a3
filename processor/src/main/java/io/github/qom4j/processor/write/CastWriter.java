// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the cast helpers: Java's own casts, which say more when they fail. */
final class CastWriter {
  private CastWriter() {}

  static void write(TypeSpec.Builder companion, ClassName type, String qomName) {
    companion.addMethod(
        helper(
            "isA",
            TypeName.BOOLEAN,
            CodeBlock.of(
                "Whether an object is of type {@code $1L}.\n\n"
                    + "@param object any object\n@return true if it is\n",
                qomName),
            CodeBlock.of("object instanceof $T", type)));
    companion.addMethod(
        helper(
            "cast",
            type,
            CodeBlock.of(
                "Casts an object to type {@code $1L}.\n\n@param object any object\n"
                    + "@return the object\n"
                    + "@throws io.github.qom4j.error.QomException if it is of another type\n",
                qomName),
            CodeBlock.of("object instanceof $T d ? d : TYPE.cast(object)", type)));
    companion.addMethod(
        helper(
            "dynamicCast",
            ParameterizedTypeName.get(ClassName.get(Optional.class), type),
            CodeBlock.of(
                "Casts an object to type {@code $1L} if it is of it.\n\n"
                    + "@param object any object\n"
                    + "@return the object, or empty if it is of another type\n",
                qomName),
            CodeBlock.of(
                "object instanceof $T d ? $T.of(d) : $T.empty()",
                type,
                Optional.class,
                Optional.class)));
  }

  private static MethodSpec helper(String name, TypeName returns, CodeBlock doc, CodeBlock result) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(doc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returns)
        .addParameter(RuntimeNames.QOM_OBJECT, "object")
        .addStatement("return $L", result)
        .build();
  }
}
