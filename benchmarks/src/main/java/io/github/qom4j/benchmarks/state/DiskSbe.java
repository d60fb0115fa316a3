// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.benchmarks.sbe.DiskStateDecoder;
import io.github.qom4j.benchmarks.sbe.DiskStateEncoder;

/** The buffer, by SBE. */
public final class DiskSbe extends SbeOutput {
  private final Disk device;
  private final DiskStateEncoder encoder = new DiskStateEncoder();
  private final DiskStateDecoder decoder = new DiskStateDecoder();

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public DiskSbe(Disk device) {
    this.device = device;
  }

  @Override
  protected int write() {
    encoder
        .wrapAndApplyHeader(out, 0, header)
        .putBuffer(device.buffer, 0, device.buffer.length)
        .position(device.position);
    return encoder.encodedLength();
  }

  @Override
  public void load() {
    DiskStateDecoder s = decoder.wrapAndApplyHeader(in, 0, headerIn);
    checkVersion(headerIn.version(), DiskStateDecoder.SCHEMA_VERSION);
    s.getBuffer(device.buffer, 0, device.buffer.length);
    device.position = Wire.checked("position", s.position(), 0, 4096);
  }
}
