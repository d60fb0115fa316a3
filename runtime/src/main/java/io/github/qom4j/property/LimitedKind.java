// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import java.util.Optional;

/** Some integers of another kind. */
abstract class LimitedKind<V extends Number> implements PropertyKind<V> {
  private final PropertyKind<V> all;

  LimitedKind(PropertyKind<V> all) {
    this.all = all;
  }

  @Override
  public String typeName() {
    return all.typeName();
  }

  @Override
  public String description() {
    return all.description();
  }

  @Override
  public boolean isInteger() {
    return true;
  }

  @Override
  public boolean isSigned() {
    return all.isSigned();
  }

  @Override
  public Optional<Object> initialJson() {
    return all.initialJson();
  }

  @Override
  public final V parse(
      String property, String owner, PropertyInput input, PropertyContext context) {
    V value = all.parse(property, owner, input, context);
    check(input.label(property), value);
    return value;
  }

  /** Refuses a value that is not one of these. */
  abstract void check(String property, V value);

  @Override
  public Object toJson(V value) {
    return all.toJson(value);
  }

  @Override
  public String print(V value) {
    return all.print(value);
  }
}
