// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.error.QomException;

/** There is no object where the user says. */
public final class ObjectNotFoundException extends QomException {
  private static final long serialVersionUID = 1L;

  ObjectNotFoundException(String path) {
    super("Device '%s' not found".formatted(path));
  }
}
