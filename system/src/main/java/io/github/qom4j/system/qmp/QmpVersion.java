// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.machine.ProgramVersion;

/**
 * What the program says it is.
 *
 * @param qemu the QEMU that its devices equal
 * @param packageName its own name and version
 */
record QmpVersion(Triple qemu, @Named("package") String packageName) {
  /**
   * A version.
   *
   * @param micro its last number
   * @param minor its second number
   * @param major its first number
   */
  record Triple(long micro, long minor, long major) {}

  static QmpVersion get() {
    return new QmpVersion(new Triple(2, 0, 10), "qom4j " + ProgramVersion.get());
  }
}
