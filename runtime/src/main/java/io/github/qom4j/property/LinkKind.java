// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.qom.NamedType;
import io.github.qom4j.qom.QomObject;
import java.util.function.Supplier;

/** A reference to an object of a type, written as its path. */
final class LinkKind<T> implements PropertyKind<T> {
  private final Supplier<? extends NamedType<T>> target;
  private final boolean weak;

  LinkKind(Supplier<? extends NamedType<T>> target, boolean weak) {
    this.target = target;
    this.weak = weak;
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
  public boolean isWeak() {
    return weak;
  }

  /** One object is no other, even if its class says that they are equal. */
  @Override
  public Object kept(T value) {
    return new Identity(value);
  }

  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity && identity.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  @Override
  public QomObject target(T value) {
    return (QomObject) value;
  }

  @Override
  public T parse(String property, String owner, PropertyInput input, PropertyContext context) {
    if (input instanceof ObjectInput named) {
      return named.as(target.get(), property);
    }
    String text = input.string(property);
    return text.isEmpty() ? null : context.object(text, property, target.get());
  }

  @Override
  public Object toJson(T value) {
    return print(value);
  }

  @Override
  public String print(T value) {
    return value == null ? "" : target(value).canonicalPath();
  }
}
