// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * What keeps a companion from its class.
 *
 * @param why what the class is or has, after its name; empty if nothing does
 * @param fix what to do about it
 */
public record Obstacle(String why, String fix) {
  /** Nothing does. */
  public static final Obstacle NONE = new Obstacle("", "");

  /** Whether nothing does. */
  public boolean isEmpty() {
    return why.isEmpty();
  }
}
