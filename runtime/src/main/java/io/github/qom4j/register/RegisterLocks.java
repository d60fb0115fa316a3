// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.register;

import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import io.github.qom4j.sysbus.SysBusDevice;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which bits that are written once have been written: state that belongs to banks, not to fields.
 */
public final class RegisterLocks {
  private RegisterLocks() {}

  /**
   * The subsection in which the locks of a device migrate, with those of the blocks in its banks.
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
        List.of(VMStateField.array("locked", "uint64", 8, RegisterLocks::count)),
        (device, out, version) -> locks(device).forEach(out::array),
        (device, in, version) -> locks(device).forEach(in::array));
  }

  private static Stream<long[]> locks(SysBusDevice device) {
    return device.banks().stream()
        .flatMap(bank -> bank.withGroups().stream())
        .map(RegisterBank::locked);
  }

  private static int count(SysBusDevice device) {
    return locks(device).mapToInt(masks -> masks.length).sum();
  }

  /**
   * Whether any bit of a device is locked.
   *
   * @param device the device
   * @return true if the subsection is needed
   */
  public static boolean any(SysBusDevice device) {
    return locks(device).flatMapToLong(LongStream::of).anyMatch(mask -> mask != 0);
  }
}
