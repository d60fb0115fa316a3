// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/** Which moments of a condition count. The names are those of the annotation's enum. */
public enum Trigger {
  LEVEL(""),
  RISING("rises"),
  FALLING("falls"),
  BOTH("changes");

  private final String edge;

  Trigger(String edge) {
    this.edge = edge;
  }

  /** The method of the runtime's Edges that sees it; empty for a level. */
  public String edge() {
    return edge;
  }

  /** Whether changes count. */
  public boolean isEdge() {
    return this != LEVEL;
  }
}
