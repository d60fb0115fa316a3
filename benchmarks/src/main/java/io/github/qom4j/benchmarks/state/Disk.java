// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.annotation.QomType;
import io.github.qom4j.annotation.VMState;
import io.github.qom4j.annotation.VMStateField;
import io.github.qom4j.sysbus.SysBusDevice;

/** A device that has a sector in a buffer of 4 KiB. */
@QomType("disk")
@VMState
public class Disk extends SysBusDevice {
  /** The sector. */
  @VMStateField byte[] buffer = new byte[4096];

  /** Where the guest goes on in it. */
  @VMStateField(max = 4096)
  int position;

  /** For its type. */
  public Disk() {}
}
