// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.report;

import io.github.qom4j.processor.model.Origin;

/**
 * Something that is wrong.
 *
 * @param rule the rule it breaks
 * @param origin where
 * @param message what is wrong, why, and what to write instead
 */
public record Problem(Rule rule, Origin origin, String message) {
  /** The message as it is shown. */
  public String text() {
    return "[" + rule.id() + "] " + message;
  }
}
