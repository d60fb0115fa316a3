// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.TypeModel;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes the companion of a type. */
public final class CompanionWriter {
  private CompanionWriter() {}

  /**
   * Writes the companion of a type.
   *
   * @param model the type; nothing is wrong with it
   * @return the source file
   */
  public static JavaFile write(TypeModel model) {
    if (model.isBlock()) {
      return BlockWriter.write(model);
    }
    if (model.isStruct()) {
      return StructWriter.write(model);
    }
    Companion companion = new Companion(model);
    head(companion);
    companion.instanceInit.add(TraceWriter.fields(model));
    PropertyWriter.write(companion);
    RegisterWriter.write(companion);
    WiringWriter.write(companion);
    ChildWriter.write(companion);
    LifecycleWriter.write(companion);
    VMStateWriter.write(companion);
    TraceWriter.write(companion);
    TypeInfoWriter.write(companion);
    CastWriter.write(companion.type, companion.device, companion.model.qomName());
    method(companion, "instanceInit", companion.device, "d", companion.instanceInit);
    method(companion, "classInit", companion.classType(), "c", companion.classInit);
    companion.type.addMethods(companion.methods);
    return file(companion);
  }

  /**
   * Writes a companion for a type with errors, so that code that names it has no errors of its own.
   *
   * @param model the type; its parent is a QOM type
   * @return the source file
   */
  public static JavaFile writeStub(TypeModel model) {
    Companion companion = new Companion(model);
    head(companion);
    TypeInfoWriter.write(companion);
    CastWriter.write(companion.type, companion.device, companion.model.qomName());
    return file(companion);
  }

  private static void head(Companion companion) {
    companion
        .type
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(RuntimeNames.TYPE_PROVIDER)
        .addAnnotation(generated(companion))
        .addJavadoc(
            "Companion of {@link $T}: the QOM type {@code $L}, written from its declaration.\n",
            companion.device,
            companion.model.qomName())
        .addField(TypeMembers.name(companion.model.qomName()));
    if (!companion.model.isPublic()) {
      companion.type.addAnnotation(suppressExports());
    }
  }

  /** A companion is public even if the class is not. */
  static AnnotationSpec suppressExports() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S", "exports")
        .build();
  }

  private static void method(
      Companion c, String name, ClassName type, String parameter, CodeBlock.Builder body) {
    if (!body.isEmpty()) {
      c.type.addMethod(privateMethod(name, type, parameter, body));
    }
  }

  private static MethodSpec privateMethod(
      String name, ClassName type, String parameter, CodeBlock.Builder body) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(type, parameter)
        .addCode(body.build())
        .build();
  }

  /** Adds a static method on a device and hooks it into the class. */
  static void hook(Companion c, String name, String slot, CodeBlock.Builder body) {
    if (!body.isEmpty()) {
      c.methods.add(privateMethod(name, c.device, "d", body));
      c.classInit.addStatement("c.$L($T.class, $T::$L)", slot, c.device, c.name, name);
    }
  }

  /**
   * Writes a companion for a block or a structure with errors, so that its device's companion has
   * none.
   *
   * @param model the block or the structure
   * @return the source file
   */
  public static JavaFile writePartStub(TypeModel model) {
    return model.isBlock() ? BlockWriter.writeStub(model) : StructWriter.writeStub(model);
  }

  static AnnotationSpec generated(Companion companion) {
    return AnnotationSpec.builder(RuntimeNames.GENERATED)
        .addMember("value", "$S", companion.device.canonicalName())
        .build();
  }

  static JavaFile file(Companion companion) {
    return file(companion.model.packageName(), companion.model.javaName(), companion.type.build());
  }

  static JavaFile file(String packageName, String javaName, TypeSpec type) {
    return JavaFile.builder(packageName, type)
        .addFileComment(
            "Written by qom4j from %s. Do not edit.".formatted(javaName).replace("$", "$$"))
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  /** A name of a constant as a word of a sentence. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
