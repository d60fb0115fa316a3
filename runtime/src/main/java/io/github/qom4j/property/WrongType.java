// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;

/** A value is not of the kind that a property takes. */
final class WrongType extends QomException {
  private static final long serialVersionUID = 1L;

  WrongType(String property, String expected) {
    super("Invalid parameter type for '%s', expected: %s".formatted(property, expected));
  }
}
