// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.compat;

/** A class whose state a type includes has a field that cannot migrate; that class is told. */
final class NoLayoutException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
