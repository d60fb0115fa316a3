// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Orders places as they follow each other in the source. */
public final class SourceOrder implements Comparator<ElementOrigin> {
  private static final Comparator<Place> PLACES =
      Comparator.comparing(Place::type).thenComparing(Place::path, Arrays::compare);

  /** An outermost class, and the index at each depth of it: annotations, name, members. */
  private record Place(String type, int[] path) {}

  /** For those who sort. */
  public SourceOrder() {}

  @Override
  public int compare(ElementOrigin a, ElementOrigin b) {
    return PLACES.compare(place(a), place(b));
  }

  private static Place place(ElementOrigin origin) {
    Element element = origin.element();
    List<Integer> path = new ArrayList<>();
    Object wanted = origin.value() == null ? origin.annotation() : origin.value();
    if (wanted == null || !find(wanted, element.getAnnotationMirrors(), path)) {
      path.add(element.getAnnotationMirrors().size());
    }
    Element outer = element.getEnclosingElement();
    while (outer != null && !(outer instanceof PackageElement)) {
      int member = outer.getEnclosedElements().indexOf(element);
      path.add(0, outer.getAnnotationMirrors().size() + 1 + member);
      element = outer;
      outer = element.getEnclosingElement();
    }
    return new Place(element.toString(), path.stream().mapToInt(i -> i).toArray());
  }

  /** Adds the index at each depth of an annotation or a value; false if it is not there. */
  private static boolean find(Object wanted, Collection<?> nodes, List<Integer> path) {
    int index = 0;
    for (Object node : nodes) {
      path.add(index++);
      if (node.equals(wanted) || find(wanted, children(node), path)) {
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  private static Collection<?> children(Object node) {
    if (node instanceof AnnotationMirror mirror) {
      return mirror.getElementValues().values();
    }
    Object value = node instanceof AnnotationValue wrapped ? wrapped.getValue() : null;
    if (value instanceof AnnotationMirror mirror) {
      return List.of(mirror);
    }
    return value instanceof List<?> list ? list : List.of();
  }
}
