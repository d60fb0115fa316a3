// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.qom.QomObject;
import java.util.Map;
import java.util.TreeMap;

/** The composition tree: {@code info qom-tree}. */
final class ObjectTree {
  private final StringBuilder text = new StringBuilder();

  private ObjectTree() {}

  static String of(QomObject object) {
    ObjectTree tree = new ObjectTree();
    String path = object.canonicalPath();
    tree.print(path.substring(path.lastIndexOf('/') + 1), object, 0);
    return tree.text.toString();
  }

  private void print(String name, QomObject object, int indent) {
    text.append(" ".repeat(indent))
        .append('/')
        .append(name)
        .append(" (")
        .append(object.typeName())
        .append(")\n");
    for (Map.Entry<String, QomObject> child : new TreeMap<>(object.children()).entrySet()) {
      print(child.getKey(), child.getValue(), indent + 2);
    }
  }
}
