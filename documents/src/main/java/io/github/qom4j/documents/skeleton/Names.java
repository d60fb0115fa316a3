// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.skeleton;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that are taken, and others for those. */
final class Names {
  private final Set<String> taken;

  Names(List<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** A name that nothing has yet, which now is taken. */
  String take(String wanted, String suffix) {
    String name = wanted;
    for (int i = 1; !taken.add(name); i++) {
      name = wanted + suffix + (i == 1 ? "" : i);
    }
    return name;
  }
}
