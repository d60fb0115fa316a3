// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.List;

/**
 * Which bits that are written once have been written: state that belongs to banks, not to fields.
 */
public final class RegisterLocks {
  private RegisterLocks() {}

  /**
   * The subsection in which the locks of a device migrate.
   *
   * @param name its name
   * @param <D> Java class of the device
   * @return the subsection
   */
  public static <D extends SysBusDevice> VMStateDescription<D> state(String name) {
    return new VMStateDescription<>(
        name,
        1,
        1,
        List.of(VMStateDescription.Field.array("locked", "uint64", 8, RegisterLocks::count)),
        (device, out) -> device.banks().forEach(bank -> out.array(bank.locked())),
        (device, in, version) -> device.banks().forEach(bank -> in.array(bank.locked())));
  }

  private static int count(SysBusDevice device) {
    return device.banks().stream().mapToInt(bank -> bank.locked().length).sum();
  }

  /**
   * Whether any bit of a device is locked.
   *
   * @param device the device
   * @return true if the subsection is needed
   */
  public static boolean any(SysBusDevice device) {
    for (RegisterBank bank : device.banks()) {
      for (long mask : bank.locked()) {
        if (mask != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
