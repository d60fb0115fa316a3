// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;

/** A number is less or more than a property takes. */
final class OutOfRange extends QomException {
  private static final long serialVersionUID = 1L;

  OutOfRange(String property, String min, String max) {
    super("Parameter '%s' expects a value between %s and %s".formatted(property, min, max));
  }
}
