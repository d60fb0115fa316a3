// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.annotation.QomType;

/** What grinds, with or without wind. */
@QomType("grinds")
interface Grinds {
  /** How fast it does. */
  int speed();
}
