// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.InterfaceModel;
import io.github.qom4j.processor.model.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the model of an interface type. */
public final class InterfaceReader {
  private static final String PACKAGE = "io.github.qom4j.annotation.";

  /** What stands on a type, and on constants that any type may have. */
  private static final Set<String> ALLOWED = Set.of("QomType", "Bits", "Unmodelled");

  private final TypeElement element;
  private final Elements elements;

  /**
   * Makes a reader.
   *
   * @param element the interface, which has {@code @QomType}
   * @param elements the compiler's utilities
   */
  public InterfaceReader(TypeElement element, Elements elements) {
    this.element = element;
    this.elements = elements;
  }

  /**
   * Whether a class or interface is an interface type.
   *
   * @param element the class or interface
   * @param elements the compiler's utilities
   * @return whether it is an interface with {@code @QomType}
   */
  public static boolean reads(TypeElement element, Elements elements) {
    return element.getKind() == ElementKind.INTERFACE
        && AnnotationReader.find(element, "QomType", elements).isPresent();
  }

  /**
   * Reads the interface.
   *
   * @return its model
   * @throws MissingTypeException if a type the declaration needs is not there
   */
  public InterfaceModel read() throws MissingTypeException {
    TypeReader.checkResolved(element);
    AnnotationReader head = AnnotationReader.find(element, "QomType", elements).orElseThrow();
    return new InterfaceModel(
        elements.getPackageOf(element).getQualifiedName().toString(),
        TypeReader.simpleNames(element),
        head.string("value"),
        TypeReader.isPublic(element),
        obstacle(),
        TypeReader.doc(element, elements),
        new InterfaceUseReader(elements).of(element),
        misplaced(),
        new ElementOrigin(element),
        head.origin("value"));
  }

  private Obstacle obstacle() {
    return element.getTypeParameters().isEmpty() ? TypeReader.hidden(element) : TypeReader.GENERIC;
  }

  private List<InterfaceModel.Misplaced> misplaced() {
    List<Element> places = new ArrayList<>(List.of(element));
    places.addAll(element.getEnclosedElements());
    List<InterfaceModel.Misplaced> found = new ArrayList<>();
    for (Element place : places) {
      for (AnnotationMirror mirror : place.getAnnotationMirrors()) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        String name = annotation.getSimpleName().toString();
        if (annotation.getQualifiedName().contentEquals(PACKAGE + name)
            && !ALLOWED.contains(name)) {
          found.add(
              new InterfaceModel.Misplaced(
                  name, place.getSimpleName().toString(), new ElementOrigin(place, mirror, null)));
        }
      }
    }
    return List.copyOf(found);
  }
}
