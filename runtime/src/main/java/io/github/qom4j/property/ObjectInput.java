// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.NamedType;
import io.github.qom4j.qom.QomObject;
import java.util.List;

/** An object for a link, which is not looked up; null for none. */
record ObjectInput(QomObject object) implements PropertyInput {
  <T> T as(NamedType<T> type, String property) {
    if (object != null && !type.isInstance(object)) {
      throw new WrongType(property, type.name());
    }
    return object == null ? null : type.cast(object);
  }

  @Override
  public boolean bool(String property) {
    throw new WrongType(property, "boolean");
  }

  @Override
  public long int64(String property) {
    throw new WrongType(property, "integer");
  }

  @Override
  public long uint64(String property) {
    throw new WrongType(property, "integer");
  }

  @Override
  public long size(String property) {
    throw new WrongType(property, "integer");
  }

  @Override
  public String string(String property) {
    throw new WrongType(property, "string");
  }

  @Override
  public List<PropertyInput> list(String property) {
    throw new WrongType(property, "array");
  }

  @Override
  public String toString() {
    return object == null ? "" : object.canonicalPath();
  }
}
