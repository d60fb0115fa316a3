// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import java.util.List;
import java.util.function.Supplier;

/** A reference to an object of a type, written as its path. */
final class LinkKind<T extends QomObject> implements PropertyKind<T> {
  private final Supplier<TypeInfo<T, ?>> target;

  LinkKind(Supplier<TypeInfo<T, ?>> target) {
    this.target = target;
  }

  @Override
  public String typeName() {
    return "link<" + target.get().name() + ">";
  }

  @Override
  public boolean isLink() {
    return true;
  }

  @Override
  public T parse(String property, String owner, String text, PropertyContext context) {
    if (text.isEmpty()) {
      return null;
    }
    TypeInfo<T, ?> type = target.get();
    List<QomObject> found = context.objects(text);
    List<QomObject> fitting = found.stream().filter(type::isInstance).toList();
    if (fitting.size() == 1) {
      return type.cast(fitting.get(0));
    }
    if (fitting.size() > 1) {
      throw new QomException("Path '%s' does not uniquely identify an object".formatted(text));
    }
    throw new QomException(
        found.isEmpty()
            ? "Device '%s' not found".formatted(text)
            : "Invalid parameter type for '%s', expected: %s".formatted(property, type.name()));
  }

  @Override
  public String print(T value) {
    return value == null ? "" : value.canonicalPath();
  }
}
