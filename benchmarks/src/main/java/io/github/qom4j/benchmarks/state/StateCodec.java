// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

/** Saves the state of one object and loads it into the same one. */
public interface StateCodec {
  /**
   * Saves into an output that is used again and again.
   *
   * @return how many bytes were written
   */
  int save();

  /**
   * Takes what was saved last as what is loaded.
   *
   * @return a copy of it
   */
  byte[] keep();

  /** Loads what was kept, into the object that was saved. */
  void load();
}
