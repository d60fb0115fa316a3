// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.registers;

import io.github.qom4j.documents.model.RegisterDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds names for rows whose registers have names of their own. */
final class RowNames {
  private final Set<String> names;

  /** Makes names beside those of some registers. */
  RowNames(List<RegisterDocument> registers) {
    names = registers.stream().map(RegisterDocument::name).collect(Collectors.toSet());
  }

  /** What the names of a row begin with, so that its numbers after it make names of their own. */
  String prefix(RegisterDocument row) {
    String prefix = row.name();
    while (isTaken(prefix, row.count())) {
      prefix += "_";
    }
    return prefix;
  }

  private boolean isTaken(String prefix, int count) {
    for (int i = 0; i < count; i++) {
      if (names.contains(prefix + i)) {
        return true;
      }
    }
    return false;
  }
}
