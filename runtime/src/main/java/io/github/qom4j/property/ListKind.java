// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.property;

import io.github.qom4j.error.QomException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several values in a row, kept in an array.
 *
 * @param <E> Java type of the elements
 * @param <A> Java type of the array
 */
final class ListKind<E, A> implements PropertyKind<A> {
  private final PropertyKind<E> element;
  private final Class<A> arrayType;

  ListKind(PropertyKind<E> element, Class<A> arrayType) {
    this.element = element;
    this.arrayType = arrayType;
  }

  @Override
  public String typeName() {
    return "list";
  }

  @Override
  public Optional<Object> initialJson() {
    return Optional.of(List.of());
  }

  @Override
  public A initialValue() {
    return newArray(0);
  }

  private A newArray(int length) {
    return arrayType.cast(Array.newInstance(arrayType.getComponentType(), length));
  }

  @Override
  public Optional<String> allowed() {
    return element.allowed().map(allowed -> "each " + allowed);
  }

  @Override
  public void checkReplaceable(String property, A old, PropertyInput input) {
    if (old != null && Array.getLength(old) > 0) {
      throw new QomException(
          "array size property %s may not be set more than once".formatted(property));
    }
  }

  @Override
  public A parse(String property, String owner, PropertyInput input, PropertyContext context) {
    List<PropertyInput> inputs =
        element.isInteger() ? input.integers(property, element.isSigned()) : input.list(property);
    A array = newArray(inputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      Array.set(array, i, element.parse(property, owner, inputs.get(i), context));
    }
    return array;
  }

  private List<E> elements(A array) {
    List<E> elements = new ArrayList<>();
    for (int i = 0; array != null && i < Array.getLength(array); i++) {
      @SuppressWarnings("unchecked") // An array of the kind's elements has no others.
      E one = (E) Array.get(array, i);
      elements.add(one);
    }
    return elements;
  }

  /** An array of another content is another value. */
  @Override
  public Object kept(A value) {
    return toJson(value);
  }

  @Override
  public Object toJson(A value) {
    return elements(value).stream().map(element::toJson).toList();
  }

  @Override
  public String print(A value) {
    return elements(value).stream().map(element::print).collect(Collectors.joining(","));
  }
}
