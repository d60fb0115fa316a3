// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.List;

/**
 * What a stream had that was loaded, and what else.
 *
 * @param machine name of the machine that sent it; empty if the stream does not say
 * @param loaded the sections that were loaded, in order, such as {@code pl011}
 * @param skipped the sections that this machine does not have, in order, each once
 */
public record LoadReport(String machine, List<String> loaded, List<String> skipped) {
  /**
   * Makes a report.
   *
   * @param machine name of the machine that sent it
   * @param loaded the sections that were loaded
   * @param skipped the sections that were not
   */
  public LoadReport {
    loaded = List.copyOf(loaded);
    skipped = List.copyOf(skipped);
  }
}
