// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.property.ObjectProperty;

/**
 * A child as a property of its parent.
 *
 * @param name name of the child
 * @param child the child
 */
record ChildProperty(String name, QomObject child) implements ObjectProperty {
  @Override
  public String typeName() {
    return "child<" + child.typeName() + ">";
  }

  @Override
  public Object get(QomObject object) {
    return child.canonicalPath();
  }
}
