// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** One annotation on one element: its values, defaults included, and where each is written. */
final class AnnotationReader {
  private static final String PACKAGE = "io.github.qom4j.annotation.";

  private final Element element;
  private final AnnotationMirror mirror;
  private final Map<String, AnnotationValue> values = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  private AnnotationReader(Element element, AnnotationMirror mirror, Elements elements) {
    this.element = element;
    this.mirror = mirror;
    elements
        .getElementValuesWithDefaults(mirror)
        .forEach((member, value) -> values.put(name(member), value));
    mirror.getElementValues().keySet().forEach(member -> written.add(name(member)));
  }

  /** The annotation of this simple name on an element, if it is there. */
  static Optional<AnnotationReader> find(Element element, String name, Elements elements) {
    String qualified = PACKAGE + name;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(qualified)) {
        return Optional.of(new AnnotationReader(element, mirror, elements));
      }
    }
    return Optional.empty();
  }

  /** The annotations of this simple name on an element, which may have several. */
  static List<AnnotationReader> all(Element element, String name, Elements elements) {
    return all(element, name, "Several", elements);
  }

  /** The same where several are kept in an annotation of another name. */
  static List<AnnotationReader> all(
      Element element, String name, String several, Elements elements) {
    List<AnnotationReader> found = new ArrayList<>();
    find(element, name, elements).ifPresent(found::add);
    find(element, name + "." + several, elements)
        .ifPresent(container -> found.addAll(container.annotations("value", elements)));
    return found;
  }

  /** Whether an element has any of this project's annotations. */
  static boolean hasAny(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(m -> name(m).startsWith(PACKAGE));
  }

  /** This project's annotation on an element that names something that is not there, if any. */
  static Optional<String> broken(Element element) {
    return element.getAnnotationMirrors().stream()
        .filter(m -> name(m).startsWith(PACKAGE))
        .filter(AnnotationReader::isBroken)
        .map(m -> m.getAnnotationType().asElement().getSimpleName().toString())
        .findFirst();
  }

  private static boolean isBroken(AnnotationMirror mirror) {
    try {
      return !isComplete(mirror)
          || mirror.getElementValues().values().stream()
              .map(AnnotationValue::getValue)
              .anyMatch(AnnotationReader::isBroken);
    } catch (RuntimeException e) {
      // The Eclipse compiler fails if a value is of another type than its member.
      return true;
    }
  }

  private static boolean isComplete(AnnotationMirror mirror) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .allMatch(
            member ->
                member.getDefaultValue() != null || mirror.getElementValues().containsKey(member));
  }

  private static boolean isBroken(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(v -> isBroken(((AnnotationValue) v).getValue()));
    }
    if (value instanceof AnnotationMirror mirror) {
      return isBroken(mirror);
    }
    // What compilers give for a name they do not know.
    return "<error>".equals(value)
        || value instanceof TypeMirror type && type.getKind() == TypeKind.ERROR;
  }

  private static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static String name(ExecutableElement member) {
    return member.getSimpleName().toString();
  }

  private AnnotationValue value(String member) {
    AnnotationValue value = values.get(member);
    if (value == null) {
      throw new IllegalStateException(mirror + " has no " + member);
    }
    return value;
  }

  String string(String member) {
    return value(member).getValue() instanceof String text ? text : "";
  }

  long number(String member) {
    return value(member).getValue() instanceof Number number ? number.longValue() : 0;
  }

  boolean flag(String member) {
    return Boolean.TRUE.equals(value(member).getValue());
  }

  /** The simple name of an enum constant. */
  String constant(String member) {
    return value(member).getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  Optional<TypeMirror> type(String member) {
    return value(member).getValue() instanceof TypeMirror type
        ? Optional.of(type)
        : Optional.empty();
  }

  AnnotationReader annotation(String member, Elements elements) {
    return new AnnotationReader(element, (AnnotationMirror) value(member).getValue(), elements);
  }

  List<AnnotationReader> annotations(String member, Elements elements) {
    return elementsOf(member)
        .map(v -> new AnnotationReader(element, (AnnotationMirror) v.getValue(), elements))
        .toList();
  }

  /** The simple names of enum constants. */
  List<String> constants(String member) {
    return elementsOf(member)
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .toList();
  }

  List<String> strings(String member) {
    return elementsOf(member).map(v -> String.valueOf(v.getValue())).toList();
  }

  List<Long> numbers(String member) {
    return elementsOf(member)
        .map(v -> v.getValue() instanceof Number number ? number.longValue() : 0L)
        .toList();
  }

  private Stream<AnnotationValue> elementsOf(String member) {
    return value(member).getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast)
        : Stream.empty();
  }

  /** Where the annotation is written. */
  ElementOrigin origin() {
    return new ElementOrigin(element, mirror, null);
  }

  /** Where a value is written; the annotation if it is not written. */
  ElementOrigin origin(String member) {
    return isWritten(member) ? new ElementOrigin(element, mirror, value(member)) : origin();
  }

  /** Where a value of an annotation within this one is written. */
  ElementOrigin origin(AnnotationReader inner, String member) {
    if (!inner.isWritten(member)) {
      return origin();
    }
    // The JDK's compiler looks for the value in the outer annotation, Eclipse in the inner one.
    AnnotationValue value = inner.value(member);
    return new ElementOrigin(element, isOfEclipse(value) ? inner.mirror : mirror, value);
  }

  /** Where each element of an array is written. */
  List<Origin> origins(String member) {
    return elementsOf(member)
        .<Origin>map(
            v -> hasPlace(v, member) ? new ElementOrigin(element, mirror, v) : origin(member))
        .toList();
  }

  /** Whether the compiler finds the place of one element of an array, not only of the array. */
  private boolean hasPlace(AnnotationValue value, String member) {
    // An array of one may be written without braces. The Eclipse compiler finds no elements.
    return elementsOf(member).count() != 1 && !isOfEclipse(value);
  }

  private static boolean isOfEclipse(AnnotationValue value) {
    return value.getClass().getName().startsWith("org.eclipse.");
  }

  boolean isWritten(String member) {
    return written.contains(member);
  }
}
