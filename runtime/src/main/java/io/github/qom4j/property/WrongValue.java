// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;

/** A text is no value of a property. */
final class WrongValue extends QomException {
  private static final long serialVersionUID = 1L;

  WrongValue(String owner, String property, String text) {
    super("Property '%s.%s' doesn't take value '%s'".formatted(owner, property, text));
  }
}
