// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.log;

import java.util.Optional;

/** Kinds of log message that can be switched on one by one, as with QEMU's {@code -d}. */
public enum LogMask {
  /** The guest did something the data sheet forbids. */
  GUEST_ERRORS("guest_errors"),
  /** The guest used something the model does not have. */
  UNIMP("unimp"),
  /** The guest used an address or an access size nothing answers to. */
  INVALID_MEM("invalid_mem");

  private final String option;

  LogMask(String option) {
    this.option = option;
  }

  /**
   * The mask's name on the command line.
   *
   * @return the name
   */
  public String option() {
    return option;
  }

  /**
   * Finds a mask.
   *
   * @param option its name on the command line
   * @return the mask, if there is one
   */
  public static Optional<LogMask> of(String option) {
    for (LogMask mask : values()) {
      if (mask.option.equals(option)) {
        return Optional.of(mask);
      }
    }
    return Optional.empty();
  }
}
