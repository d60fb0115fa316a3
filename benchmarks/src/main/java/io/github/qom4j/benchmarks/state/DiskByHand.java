// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import static io.github.qom4j.benchmarks.state.Wire.INT;

import java.util.Arrays;

/** The buffer, written by hand. */
public final class DiskByHand implements StateCodec {
  private static final byte[] NAME = Wire.name("disk");

  private final Disk device;
  private int version = 1;
  private byte[] out = new byte[256];
  private byte[] in;
  private int place;
  private int position;
  private int length;

  /**
   * Makes a codec.
   *
   * @param device whose state
   */
  public DiskByHand(Disk device) {
    this.device = device;
  }

  @Override
  public int save() {
    length = 0;
    save(device);
    return length;
  }

  @Override
  public byte[] keep() {
    place = Wire.BEFORE;
    in = Wire.within(out, length);
    return Arrays.copyOf(out, length);
  }

  @Override
  public void load() {
    position = load(device, in, place, version);
  }

  private void save(Disk d) {
    int size = d.buffer.length;
    byte[] b = Wire.room(out, length + size + 4);
    System.arraycopy(d.buffer, 0, b, length, size);
    INT.set(b, length + size, d.position);
    out = b;
    length += size + 4;
  }

  /** Returns where the section ends. */
  private static int load(Disk d, byte[] b, int at, int version) {
    Wire.version(version, 1, 1);
    int size = d.buffer.length;
    Wire.need(b, at, size + 4);
    System.arraycopy(b, at, d.buffer, 0, size);
    d.position = Wire.checked("position", (int) INT.get(b, at + size), 0, 4096);
    Wire.noSubsection(b, at + size + 4, NAME);
    return at + size + 4;
  }
}
