// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.irq;

/** An input line of a device: a handler that can be listened in on. */
public final class IrqInput implements IrqHandler {
  private final IrqHandler device;
  private IrqHandler observer = level -> {};

  /**
   * Makes an input.
   *
   * @param device what the device does when the line is set
   */
  public IrqInput(IrqHandler device) {
    this.device = device;
  }

  /**
   * Listens in: the observer sees each level before the device does.
   *
   * @param newObserver what to tell; replaces an earlier one
   */
  public void observe(IrqHandler newObserver) {
    observer = newObserver;
  }

  @Override
  public void set(int level) {
    observer.set(level);
    device.set(level);
  }
}
