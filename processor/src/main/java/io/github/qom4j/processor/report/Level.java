// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.report;

/** How much a rule weighs. Only what is no error can be suppressed. */
public enum Level {
  /** The device cannot be as it is declared. */
  ERROR,

  /** The device is as it is declared, but presumably not as it is meant. Shown unless unwanted. */
  WARNING,

  /** What some authors want to hear. Shown if wanted. */
  ADVICE
}
