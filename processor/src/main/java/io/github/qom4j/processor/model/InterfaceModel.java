// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * An interface type as its Java interface declares it.
 *
 * @param packageName package of the interface
 * @param simpleNames simple names of the enclosing classes and the interface itself
 * @param qomName name of the type
 * @param isPublic whether the interface is public
 * @param obstacle what keeps the companion from it
 * @param doc its Javadoc, stripped; empty if it has none
 * @param parents the interface types it extends
 * @param misplaced what is declared on it or in it that only classes have
 * @param origin the interface
 * @param nameOrigin where its type name is said
 */
public record InterfaceModel(
    String packageName,
    List<String> simpleNames,
    String qomName,
    boolean isPublic,
    Obstacle obstacle,
    String doc,
    List<InterfaceUseModel> parents,
    List<Misplaced> misplaced,
    Origin origin,
    Origin nameOrigin) {
  /**
   * An annotation that makes no sense in an interface.
   *
   * @param annotation its simple name
   * @param member what has it
   * @param origin where it is
   */
  public record Misplaced(String annotation, String member, Origin origin) {}

  /** Simple name of the interface with the classes around it, as the source writes it. */
  public String javaName() {
    return String.join(".", simpleNames);
  }

  /** Simple name of the companion. */
  public String companion() {
    return TypeModel.Kind.TYPE.companion(javaName());
  }
}
