// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

/** An enumeration whose values have names of their own in QMP. */
public interface QmpNamed {
  /**
   * The value's name in QMP.
   *
   * @return the name
   */
  String qmpName();
}
