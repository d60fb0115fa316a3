// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.UsesModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds methods that nothing calls. A method with an annotation, whosever it is, is called by what
 * knows the annotation; a public or protected one, by other code.
 */
final class IdleReader {
  private static final Set<Modifier> OTHERS =
      Set.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE, Modifier.STATIC);

  private IdleReader() {}

  static List<ExecutableElement> read(
      TypeElement type, List<? extends Element> members, UsesModel uses, Elements elements) {
    return ElementFilter.methodsIn(members).stream()
        .filter(method -> method.getAnnotationMirrors().isEmpty())
        .filter(method -> method.getModifiers().stream().noneMatch(OTHERS::contains))
        .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !uses.isNamed(method.getSimpleName().toString()))
        .filter(method -> !overrides(type, method, elements))
        .toList();
  }

  private static boolean overrides(TypeElement type, ExecutableElement method, Elements elements) {
    for (TypeElement at = TypeReader.superclassOf(type);
        at != null;
        at = TypeReader.superclassOf(at)) {
      if (ElementFilter.methodsIn(at.getEnclosedElements()).stream()
          .anyMatch(other -> elements.overrides(method, other, type))) {
        return true;
      }
    }
    return false;
  }
}
