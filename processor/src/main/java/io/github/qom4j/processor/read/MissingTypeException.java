// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/**
 * Something a declaration names is not there, perhaps not yet: another processor may write it. If
 * none does, the compiler says so, unless a class file names it.
 */
public final class MissingTypeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Element outermost;

  /**
   * Says what is missing.
   *
   * @param missing what it is, as a message calls it
   * @param namedBy the declaration that names it
   */
  MissingTypeException(String missing, Element namedBy) {
    super(missing, null, false, false);
    Element at = namedBy;
    while (at.getEnclosingElement() != null
        && !(at.getEnclosingElement() instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    outermost = at;
  }

  /**
   * The outermost class of the declaration that names it.
   *
   * @return the class
   */
  public Element outermost() {
    return outermost;
  }
}
