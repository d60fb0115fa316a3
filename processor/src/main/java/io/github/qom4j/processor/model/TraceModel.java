// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;

/**
 * An interface of trace events.
 *
 * @param packageName its package
 * @param simpleNames simple names of the enclosing classes and the interface itself
 * @param companion simple name of the companion that emits the events
 * @param prefix what the names of the events begin with
 * @param registerPrefix what of the names of registers is not shown
 * @param obstacle why it cannot be implemented; empty if it can
 * @param events its methods
 * @param origin where it is declared
 * @param prefixOrigin where the prefix is said
 * @param registerPrefixOrigin where the prefix of registers is said
 */
public record TraceModel(
    String packageName,
    List<String> simpleNames,
    String companion,
    String prefix,
    String registerPrefix,
    String obstacle,
    List<TraceEventModel> events,
    Origin origin,
    Origin prefixOrigin,
    Origin registerPrefixOrigin) {
  /** Simple name of the interface. */
  public String name() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** Simple name of the class in the companion that implements the interface. */
  public String emitter() {
    return name() + "Emitter";
  }
}
