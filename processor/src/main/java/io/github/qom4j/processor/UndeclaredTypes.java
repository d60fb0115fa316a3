// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds classes of objects that no type makes. */
final class UndeclaredTypes {
  private static final String PACKAGE = "io.github.qom4j.annotation.";
  private static final String TYPE_INFO = "io.github.qom4j.qom.TypeInfo";

  private static final Set<String> ROOTS =
      Set.of(
          "io.github.qom4j.qom.QomObject",
          "io.github.qom4j.qdev.Device",
          "io.github.qom4j.sysbus.SysBusDevice");

  private final Elements elements;
  private final Consumer<Problem> problems;

  private UndeclaredTypes(Elements elements, Consumer<Problem> problems) {
    this.elements = elements;
    this.problems = problems;
  }

  static void find(RoundEnvironment round, Elements elements, Consumer<Problem> problems) {
    UndeclaredTypes types = new UndeclaredTypes(elements, problems);
    ElementFilter.typesIn(round.getRootElements()).forEach(types::find);
  }

  private void find(TypeElement type) {
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::find);
    if (type.getKind() == ElementKind.CLASS
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !isDeclared(type)
        && type.getSuperclass() instanceof DeclaredType superclass
        && superclass.asElement() instanceof TypeElement parent
        && isType(parent)) {
      problems.accept(
          new Problem(
              Rule.TYPE_UNDECLARED,
              new ElementOrigin(type, null, null),
              "%s extends %s, but is no type itself, so that nothing can make objects of it; add"
                      .formatted(type.getSimpleName(), parent.getSimpleName())
                  + " @QomType(\"...\"), or make it abstract."));
    }
  }

  /** Whether it is a type, by annotation or by hand, or another rule says that it is none. */
  private boolean isDeclared(TypeElement type) {
    return hasOurs(type)
        || type.getEnclosedElements().stream().anyMatch(UndeclaredTypes::hasOurs)
        || isMadeIn(type)
        || elements.getTypeElement(type.getQualifiedName() + "_Qom") != null;
  }

  /** Whether a class, or one around it, has types or was generated. */
  private static boolean isMadeIn(Element type) {
    return type instanceof TypeElement
        && (ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .anyMatch(field -> field.asType().toString().startsWith(TYPE_INFO))
            || type.getAnnotationMirrors().stream().anyMatch(mirror -> isNamed(mirror, "Generated"))
            || isMadeIn(type.getEnclosingElement()));
  }

  private static boolean isNamed(AnnotationMirror mirror, String name) {
    return mirror.getAnnotationType().toString().equals(PACKAGE + name);
  }

  private static boolean hasOurs(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith(PACKAGE));
  }

  private static boolean isType(TypeElement type) {
    return ROOTS.contains(type.getQualifiedName().toString())
        || type.getAnnotationMirrors().stream().anyMatch(mirror -> isNamed(mirror, "QomType"));
  }
}
