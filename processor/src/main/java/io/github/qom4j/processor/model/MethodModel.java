// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A method of a device class that the companion calls.
 *
 * @param name its Java name
 * @param returns its return type
 * @param parameters the types of its parameters
 * @param modifier the modifier that keeps the companion from it; empty if none does
 * @param throwsChecked whether it declares a checked exception
 * @param doc its Javadoc, stripped; empty if it has none
 * @param origin the method
 */
public record MethodModel(
    String name,
    JavaType returns,
    List<JavaType> parameters,
    String modifier,
    boolean throwsChecked,
    String doc,
    Origin origin) {
  /** The method as the source declares it, without modifiers and names of parameters. */
  public String signature() {
    String types = parameters.stream().map(JavaType::text).collect(Collectors.joining(", "));
    return returns.text() + " " + name + "(" + types + ")";
  }

  /** Whether its parameters are of these types. */
  public boolean takes(List<JavaType.Kind> types) {
    return parameters.size() == types.size()
        && IntStream.range(0, types.size()).allMatch(i -> parameters.get(i).is(types.get(i)));
  }

  /** Whether the companion can call it on a device. */
  public boolean isReachable() {
    return modifier.isEmpty();
  }

  /** Whether the method takes nothing and gives nothing. */
  public boolean isAction() {
    return returns.is(JavaType.Kind.VOID) && parameters.isEmpty();
  }
}
