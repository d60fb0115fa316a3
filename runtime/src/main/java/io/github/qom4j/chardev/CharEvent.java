// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.chardev;

/** Something that happens on a line apart from characters. */
public enum CharEvent {
  /** A break condition arrived. */
  BREAK,
  /** The other end is there. */
  OPENED,
  /** The other end has gone. */
  CLOSED
}
