// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import java.util.List;

/**
 * A value that messages call as the user did.
 *
 * @param input the value
 * @param name name of the property the user set
 */
record RenamedInput(PropertyInput input, String name) implements PropertyInput {
  /** An object is one by any name. */
  static PropertyInput of(PropertyInput input, String name) {
    return input instanceof ObjectInput ? input : new RenamedInput(input, name);
  }

  @Override
  public String label(String property) {
    return input.label(name);
  }

  @Override
  public boolean isNumber() {
    return input.isNumber();
  }

  @Override
  public boolean isText() {
    return input.isText();
  }

  @Override
  public boolean bool(String property) {
    return input.bool(name);
  }

  @Override
  public long int64(String property) {
    return input.int64(name);
  }

  @Override
  public long uint64(String property) {
    return input.uint64(name);
  }

  @Override
  public long size(String property) {
    return input.size(name);
  }

  @Override
  public String string(String property) {
    return input.string(name);
  }

  @Override
  public List<PropertyInput> list(String property) {
    return renamed(input.list(name));
  }

  @Override
  public List<PropertyInput> integers(String property, boolean signed) {
    return renamed(input.integers(name, signed));
  }

  private List<PropertyInput> renamed(List<PropertyInput> elements) {
    return elements.stream().map(element -> of(element, name)).toList();
  }

  @Override
  public String toString() {
    return input.toString();
  }
}
