// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a type has from the types it descends from.
 *
 * @param types simple names of the classes of these types, by name, of those that are not in this
 *     compilation, which tells apart its own
 * @param properties their properties: simple names of the classes that have them, by name
 * @param clocks their clock inputs, likewise
 * @param children the names of their children and aliases, likewise
 * @param aliases the names of what they have of their children as they are free, likewise
 * @param overrides the methods of the class that override hooks of these types
 * @param interfaces the interface types that the class itself lists
 * @param interfacesAbove those that these types list, if the class lists any
 */
public record InheritedModel(
    Map<String, String> types,
    Map<String, String> properties,
    Map<String, String> clocks,
    Map<String, String> children,
    Map<String, String> aliases,
    List<Override> overrides,
    List<InterfaceUseModel> interfaces,
    List<Interface> interfacesAbove) {
  /**
   * An interface type of a type it descends from.
   *
   * @param owner simple name of the class that lists it
   * @param use the interface type
   */
  public record Interface(String owner, InterfaceUseModel use) {
    /** Whether who descends from the class has an interface type by that. */
    public boolean has(InterfaceUseModel other) {
      return use.qomName().equals(other.qomName()) || use.covers(other);
    }
  }

  /**
   * A method that overrides a hook.
   *
   * @param method the method
   * @param annotation simple name of the annotation that makes the other one a hook
   * @param owner simple name of the class that has the other one
   * @param isAbstract whether the other one does nothing of its own
   * @param repeated where the method has the same annotation, if it has
   */
  public record Override(
      MethodModel method,
      String annotation,
      String owner,
      boolean isAbstract,
      Optional<Origin> repeated) {}
}
