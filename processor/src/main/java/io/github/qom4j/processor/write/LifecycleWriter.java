// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.LifecycleModel;

/** Writes realize, unrealize and reset. */
final class LifecycleWriter {
  private LifecycleWriter() {}

  static void write(Companion c) {
    DeviceTypeWriter.write(c);
    CompanionWriter.hook(c, "realize", "onRealize", c.realize);
    CompanionWriter.hook(c, "unrealize", "onUnrealize", c.unrealize);
    ResetWriter.write(c);
    GroupWriter.passOn(c);
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (!hook.isOfState() && !hook.event().isOfObjects()) {
        c.classInit.addStatement(
            "c.$L($T.class, $T::$L)",
            hook.event().slot(),
            c.device,
            c.device,
            hook.method().name());
      }
    }
  }
}
