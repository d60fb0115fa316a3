// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import io.github.qom4j.processor.read.ElementOrigin;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds annotations that no type's companion will be written from. */
final class MisplacedAnnotations {
  private static final String PACKAGE = "io.github.qom4j.annotation.";

  private static final String TRACE_EVENTS = "TraceEvents";

  private static final Set<String> HEADS =
      Set.of(PACKAGE + "QomType", PACKAGE + "RegisterBlock", PACKAGE + "VMState");

  /** What stands in boards. */
  private static final Set<String> OF_BOARDS =
      Set.of(
          "Board",
          "Part",
          "Ram",
          "ClockSource",
          "SetProperty",
          "Link",
          "Serial",
          "Mmio",
          "Connect",
          "Clocked",
          "Wire");

  /** What stands on generated classes, on the constants of layouts and on tests. */
  private static final Set<String> ELSEWHERE =
      Set.of("Generated", "Bits", "Unmodelled", "ConformanceTest");

  private static final Set<String> FOR_SUBCLASSES = Set.of("Immutable", "Elsewhere");

  private MisplacedAnnotations() {}

  static void find(
      RoundEnvironment round, Set<? extends TypeElement> annotations, Consumer<Problem> problems) {
    TypeElement[] ours =
        annotations.stream().filter(MisplacedAnnotations::isOurs).toArray(TypeElement[]::new);
    Map<String, Element> types = new TreeMap<>();
    Set<Element> devices = new HashSet<>();
    // Asked for one annotation after the other, the compiler goes through all elements each time.
    for (Element element : round.getElementsAnnotatedWithAny(ours)) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        if (isOurs(annotation)) {
          find(element, annotation, devices, types, problems);
        }
      }
    }
    types.values().forEach(type -> problems.accept(problem(type)));
  }

  /** Looks at one annotation; devices are those that were found to be some. */
  private static void find(
      Element element,
      TypeElement annotation,
      Set<Element> devices,
      Map<String, Element> types,
      Consumer<Problem> problems) {
    Element type =
        element instanceof TypeElement && !isNamed(annotation, TRACE_EVENTS)
            ? element
            : element.getEnclosingElement();
    if (isNamed(annotation, "TraceEvent")) {
      if (!has(type, Set.of(PACKAGE + TRACE_EVENTS))) {
        problems.accept(outside(element, annotation, "is in no interface with @TraceEvents"));
      }
    } else if (!(type instanceof TypeElement)) {
      problems.accept(outside(element, annotation, "is nested in no class with @QomType"));
    } else if (isOfBoard(annotation) || !devices.contains(type)) {
      if (!has(type, heads(annotation)) && !isForSubclasses(type, annotation)) {
        types.put(type.toString(), type);
      } else if (has(type, HEADS)) {
        devices.add(type);
      }
    }
  }

  private static boolean isOurs(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return name.startsWith(PACKAGE) && !ELSEWHERE.contains(name.substring(PACKAGE.length()));
  }

  private static boolean isOfBoard(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString().substring(PACKAGE.length());
    int nested = name.indexOf('.');
    return OF_BOARDS.contains(nested < 0 ? name : name.substring(0, nested));
  }

  private static Set<String> heads(TypeElement annotation) {
    return isOfBoard(annotation) ? Set.of(PACKAGE + "Board") : HEADS;
  }

  /** Blocks may extend a class that says why its fields do not migrate. */
  private static boolean isForSubclasses(Element type, TypeElement annotation) {
    return type.getModifiers().contains(Modifier.ABSTRACT)
        && FOR_SUBCLASSES.stream().anyMatch(name -> isNamed(annotation, name));
  }

  private static boolean isNamed(TypeElement annotation, String name) {
    return annotation.getQualifiedName().contentEquals(PACKAGE + name);
  }

  /** A trace event that no device has. */
  private static Problem outside(Element element, TypeElement annotation, String why) {
    return new Problem(
        Rule.TRACE_OUTSIDE,
        new ElementOrigin(element, mirror(element, annotation), null),
        "@%s has no effect, because %s %s; move it into one."
            .formatted(annotation.getSimpleName(), element.getSimpleName(), why));
  }

  private static AnnotationMirror mirror(Element element, TypeElement annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(m -> m.getAnnotationType().asElement().equals(annotation))
        .findFirst()
        .orElseThrow();
  }

  /** One problem a type: what is missing is one annotation. */
  private static Problem problem(Element type) {
    List<Element> places = new ArrayList<>(List.of(type));
    places.addAll(type.getEnclosedElements());
    for (Element place : places) {
      for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        if (isOurs(annotation)
            && !has(type, heads(annotation))
            && !isForSubclasses(type, annotation)) {
          // The compiler wraps repeated annotations into one that is nested in theirs.
          Element shown =
              annotation.getEnclosingElement() instanceof TypeElement repeated
                  ? repeated
                  : annotation;
          return new Problem(
              Rule.MEMBER_OUTSIDE_TYPE,
              new ElementOrigin(place, shown == annotation ? mirror : first(mirror), null),
              "@%s has no effect, because %s has no %s; add %s."
                  .formatted(
                      shown.getSimpleName(),
                      type.getSimpleName(),
                      isOfBoard(annotation) ? "@Board" : "@QomType",
                      isOfBoard(annotation) ? "@Board(...)" : "@QomType(\"...\")"));
        }
      }
    }
    throw new IllegalStateException("no annotation in " + type);
  }

  private static AnnotationMirror first(AnnotationMirror wrapper) {
    return wrapper.getElementValues().values().stream()
        .flatMap(value -> ((List<?>) value.getValue()).stream())
        .map(value -> (AnnotationMirror) ((AnnotationValue) value).getValue())
        .findFirst()
        .orElse(wrapper);
  }

  private static boolean has(Element type, Set<String> annotations) {
    return type.getAnnotationMirrors().stream()
        .map(m -> m.getAnnotationType().toString())
        .anyMatch(annotations::contains);
  }
}
