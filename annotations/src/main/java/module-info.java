// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

/** The annotations with which a device is declared. */
module io.github.qom4j.annotations {
  exports io.github.qom4j.annotation;
}
