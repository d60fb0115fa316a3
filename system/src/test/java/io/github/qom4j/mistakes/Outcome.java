// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.mistakes;

import java.util.List;

/**
 * What became of a mistake.
 *
 * @param device the device
 * @param mistake the mistake
 * @param found what found it
 * @param by the ids of the rules or the codes of javac that found it
 */
record Outcome(String device, Mistake mistake, Found found, List<String> by) {
  /** What says that it is one, if nothing found it. */
  Witness witness() {
    return Witness.of(mistake);
  }
}
