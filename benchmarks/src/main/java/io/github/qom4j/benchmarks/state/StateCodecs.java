// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.benchmarks.state;

import io.github.qom4j.bql.Bql;
import io.github.qom4j.examples.hpet.Hpet;
import io.github.qom4j.examples.hpet.HpetByHand;
import io.github.qom4j.examples.hpet.HpetSbe;
import io.github.qom4j.examples.pl011.Pl011;
import io.github.qom4j.examples.pl011.Pl011ByHand;
import io.github.qom4j.examples.pl011.Pl011Sbe;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qdev.Device;
import io.github.qom4j.qom.Types;
import java.util.List;

/** What is measured, by name. */
public final class StateCodecs {
  /** Devices. */
  public static final List<String> DEVICES = List.of("pl011", "hpet", "disk");

  /** Ways to save them. */
  public static final List<String> WAYS = List.of("declared", "byHand", "sbe", "fory", "kryo");

  private StateCodecs() {}

  /**
   * Makes a device: a PL011 whose clock does not migrate, an HPET with 32 timers, a disk.
   *
   * @param type its type
   * @param seed decides its state
   * @return the device
   */
  public static Device device(String type, long seed) {
    Device device = (Device) Types.find(type).orElseThrow().create();
    if (device instanceof Pl011) {
      device.setProperty("migrate-clk", "off", PropertyContext.EMPTY);
    } else if (device instanceof Hpet) {
      device.setProperty("timers", "" + Sample.TIMERS, PropertyContext.EMPTY);
    }
    Bql.run(() -> Sample.fill(device, seed));
    return device;
  }

  /**
   * Makes a codec of a device.
   *
   * @param device the device
   * @param way how it is saved
   * @return the codec
   */
  public static StateCodec of(Device device, String way) {
    boolean isSbe = way.equals("sbe");
    if (way.equals("declared")) {
      return new DeclaredCodec(device);
    } else if (device instanceof Pl011 d) {
      return isSbe ? new Pl011Sbe(d) : new Pl011ByHand(d);
    } else if (device instanceof Hpet d) {
      return isSbe ? new HpetSbe(d) : new HpetByHand(d);
    }
    Disk d = (Disk) device;
    return isSbe ? new DiskSbe(d) : new DiskByHand(d);
  }

  /**
   * Makes a codec of a plain object.
   *
   * @param state the object
   * @param way how it is saved
   * @return the codec
   */
  public static StateCodec of(PlainState state, String way) {
    return way.equals("fory") ? new ForyCodec(state) : new KryoCodec(state);
  }

  /**
   * Makes a device, or the plain object of its state, and its codec.
   *
   * @param type the device's type
   * @param way how it is saved
   * @return the codec
   */
  public static StateCodec make(String type, String way) {
    boolean isPlain = way.equals("fory") || way.equals("kryo");
    return isPlain ? of(PlainState.of(type, 1), way) : of(device(type, 1), way);
  }
}
