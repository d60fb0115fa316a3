// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateInput;
import io.github.qom4j.migration.VMStateOutput;
import io.github.qom4j.qdev.Device;

/** A device's own description. */
public final class DeclaredCodec implements StateCodec {
  private final Device device;
  private final VMStateDescription<Device> description;
  private final VMStateOutput out = new VMStateOutput();
  private VMStateInput in;
  private int place;

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public DeclaredCodec(Device device) {
    this.device = device;
    description = device.vmState().orElseThrow();
  }

  @Override
  public int save() {
    out.clear();
    description.save(device, out);
    return out.size();
  }

  @Override
  public byte[] keep() {
    byte[] bytes = out.toByteArray();
    place = Wire.BEFORE;
    in = new VMStateInput(Wire.within(bytes, bytes.length));
    return bytes;
  }

  @Override
  public void load() {
    in.position(place);
    description.load(device, in, description.version());
  }
}
