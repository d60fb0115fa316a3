package io.github.qom4j.processor;

import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds annotations that no type's companion will be written from. */
final class MisplacedAnnotations {
  private static final String PACKAGE = "io.github.qom4j.annotation.";

  private MisplacedAnnotations() {}

  static void find(
      RoundEnvironment round, Set<? extends TypeElement> annotations, Consumer<Problem> problems) {
    Set<TypeElement> sorted =
        new TreeSet<>(Comparator.comparing(type -> type.getQualifiedName().toString()));
    sorted.addAll(annotations);
    for (TypeElement annotation : sorted) {
      String name = annotation.getQualifiedName().toString();
      if (name.startsWith(PACKAGE) && !name.equals(PACKAGE + "Generated")) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
          if (!isQomType(type)) {
            problems.accept(problem(element, annotation, type));
          }
        }
      }
    }
  }

  private static Problem problem(Element element, TypeElement annotation, Element type) {
    AnnotationMirror mirror =
        element.getAnnotationMirrors().stream()
            .filter(m -> m.getAnnotationType().asElement().equals(annotation))
            .findFirst()
            .orElse(null);
    return new Problem(
        Rule.MEMBER_OUTSIDE_TYPE,
        new ElementOrigin(element, mirror, null),
        "@%s has no effect here: %s has no @QomType."
            .formatted(annotation.getSimpleName(), type.getSimpleName()));
  }

  private static boolean isQomType(Element type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(m -> m.getAnnotationType().toString().equals(PACKAGE + "QomType"));
  }
}
