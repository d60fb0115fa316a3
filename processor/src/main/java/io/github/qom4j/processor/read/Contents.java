// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the objects contain that fields refer to, as far as it can change. */
enum Contents {
  NONE,
  ELEMENTS,
  DEADLINE;

  private static final Set<String> OF_ELEMENTS =
      Set.of(
          // Collections.
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "clear",
          "offer",
          "offerFirst",
          "offerLast",
          "poll",
          "pollFirst",
          "pollLast",
          "pop",
          "push",
          "remove",
          "removeAll",
          "removeFirst",
          "removeFirstOccurrence",
          "removeIf",
          "removeLast",
          "removeLastOccurrence",
          "replaceAll",
          "retainAll",
          "set",
          "sort",
          // Maps.
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "pollFirstEntry",
          "pollLastEntry",
          "put",
          "putAll",
          "putIfAbsent",
          "replace",
          // Sets of bits.
          "and",
          "andNot",
          "flip",
          "or",
          "xor");

  private static final Set<String> OF_DEADLINES = Set.of("arm", "cancel");

  private static final Set<String> VIEWS =
      Set.of(
          "descendingKeySet",
          "descendingMap",
          "descendingSet",
          "entrySet",
          "headMap",
          "headSet",
          "keySet",
          "subList",
          "subMap",
          "subSet",
          "tailMap",
          "tailSet",
          "values");

  private static final Set<String> OF_ARRAYS =
      Set.of("fill", "parallelPrefix", "parallelSetAll", "parallelSort", "setAll", "sort");

  private static final Set<String> OF_COLLECTIONS =
      Set.of("addAll", "fill", "replaceAll", "reverse", "rotate", "shuffle", "sort", "swap");

  /** The contents of a class's fields. */
  static Map<String, Contents> ofFields(ProcessingEnvironment environment, TypeElement type) {
    Map<String, Contents> contents = new LinkedHashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        Contents found =
            of(field.asType(), environment.getElementUtils(), environment.getTypeUtils());
        contents.put(field.getSimpleName().toString(), found);
      }
    }
    return contents;
  }

  private static Contents of(TypeMirror type, Elements elements, Types types) {
    if (type instanceof ArrayType array) {
      return of(array.getComponentType(), elements, types);
    }
    if (type.getKind().isPrimitive()) {
      return NONE;
    }
    if (isCollection(type, elements, types)) {
      return ELEMENTS;
    }
    return TypeReader.isA(type, "io.github.qom4j.clock.Timer", elements, types) ? DEADLINE : NONE;
  }

  /** Whether a type is a collection, a map or a set of bits. */
  static boolean isCollection(TypeMirror type, Elements elements, Types types) {
    return Stream.of("java.util.Collection", "java.util.Map", "java.util.BitSet")
        .anyMatch(name -> TypeReader.isA(type, name, elements, types));
  }

  /** Whether a method of the object changes them. */
  boolean isChangedBy(String method) {
    return this == ELEMENTS && OF_ELEMENTS.contains(method)
        || this == DEADLINE && OF_DEADLINES.contains(method);
  }

  /** Whether a method of a collection shows a part of it, as it is. */
  static boolean isView(String method) {
    return VIEWS.contains(method);
  }

  /** Which argument a static method of the JDK changes; -1 if none. */
  static int changedArgument(String type, String method) {
    return switch (type.substring(type.lastIndexOf('.') + 1)) {
      case "Arrays" -> OF_ARRAYS.contains(method) ? 0 : -1;
      case "Collections" -> OF_COLLECTIONS.contains(method) ? 0 : -1;
      case "System" -> method.equals("arraycopy") ? 2 : -1;
      default -> -1;
    };
  }
}
