// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out the type names of classes and interfaces, with or without {@code @QomType}. */
final class TypeNames {
  private static final String COMPANION = "_Qom";

  private final Elements elements;

  TypeNames(Elements elements) {
    this.elements = elements;
  }

  /** The type name; empty if it is no QOM type. */
  String of(TypeElement type) {
    Optional<AnnotationReader> annotated = AnnotationReader.find(type, "QomType", elements);
    return annotated.isPresent() ? annotated.get().string("value") : ofCompanion(type);
  }

  /** What the framework has without an annotation has a companion too. */
  private String ofCompanion(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    TypeElement companion = elements.getTypeElement(packageName + "." + companion(type));
    if (companion != null) {
      for (VariableElement field : ElementFilter.fieldsIn(companion.getEnclosedElements())) {
        if (field.getSimpleName().contentEquals("TYPE_NAME")
            && field.getConstantValue() instanceof String name) {
          return name;
        }
      }
    }
    return "";
  }

  /** Simple name of the companion it has if it is a QOM type. */
  String companion(TypeElement type) {
    return String.join("_", TypeReader.simpleNames(type)) + COMPANION;
  }
}
