// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import io.github.qom4j.documents.DocumentException;
import java.util.List;

/** What stands for members that are not there. */
final class Absent {
  private Absent() {}

  static void refuse(Object member, String name) {
    if (member == null) {
      throw new DocumentException("member " + name + " is missing or unknown");
    }
  }

  static String text(String text) {
    return text == null ? "" : text;
  }

  static <T> List<T> list(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
