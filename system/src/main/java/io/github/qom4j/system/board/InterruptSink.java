// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.board;

import io.github.qom4j.qdev.Device;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.TypeInfo;

/**
 * Stands where a board has its interrupt controller: it has the controller's input lines, which can
 * be listened in on, and does nothing when they are set.
 */
final class InterruptSink extends Device {
  static final TypeInfo<InterruptSink, DeviceClass> TYPE =
      Device_Qom.TYPE
          .subtype("qom4j-interrupt-sink", InterruptSink.class)
          .constructor(InterruptSink::new)
          .build();

  private InterruptSink() {}

  /** Adds input lines without a name. */
  void addInputs(int count) {
    for (int i = 0; i < count; i++) {
      addGpioIn(UNNAMED, level -> {});
    }
  }
}
