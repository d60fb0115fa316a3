package io.github.qom4j.processor.write;

import io.github.qom4j.processor.model.LifecycleModel;

/** Writes realize, unrealize and reset. */
final class LifecycleWriter {
  private LifecycleWriter() {}

  static void write(Companion c) {
    CompanionWriter.hook(
        c, "realize", "onRealize", "Connects a device with its back ends.", c.realize);
    CompanionWriter.hook(
        c, "unrealize", "onUnrealize", "Disconnects a device from its back ends.", c.unrealize);
    CompanionWriter.hook(
        c, "reset", "onResetEnter", "Gives the registers their reset values.", c.resetEnter);
    for (LifecycleModel hook : c.model.lifecycle()) {
      if (hook.event() != LifecycleModel.Event.POST_LOAD) {
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
