// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;

/** An input line of a device: a handler that can be listened in on. */
public final class IrqInput extends QomObject implements IrqHandler {
  /** The type. */
  public static final TypeInfo<IrqInput, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("irq", IrqInput.class).constructor(IrqInput::new).build();

  private IrqHandler device;
  private IrqHandler observer = level -> {};

  private IrqInput() {}

  /**
   * Makes an input.
   *
   * @param device what the device does when the line is set
   * @return the input
   */
  public static IrqInput of(IrqHandler device) {
    IrqInput input = TYPE.create();
    input.device = device;
    return input;
  }

  /**
   * Listens in: the observer sees each level before the device does.
   *
   * @param newObserver what to tell; replaces an earlier one
   */
  public void observe(IrqHandler newObserver) {
    observer = newObserver;
  }

  /** Lines that still lead here do nothing any more. */
  @Override
  protected void leaveTree() {
    device = level -> {};
  }

  @Override
  public void set(int level) {
    observer.set(level);
    device.set(level);
  }
}
