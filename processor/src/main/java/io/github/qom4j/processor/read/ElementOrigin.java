// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * An element, an annotation on it, or one value of that annotation.
 *
 * @param element the element
 * @param annotation the annotation, or null
 * @param value the value, or null
 */
public record ElementOrigin(Element element, AnnotationMirror annotation, AnnotationValue value)
    implements Origin {
  ElementOrigin(Element element) {
    this(element, null, null);
  }
}
