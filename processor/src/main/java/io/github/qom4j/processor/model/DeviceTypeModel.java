// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a class says of devices of its type, as far as it is written.
 *
 * @param categories what they are for
 * @param description what they are
 * @param bus what they are plugged into
 * @param userCreatable whether users make them
 * @param hotpluggable whether they may come and go
 * @param origin where it is said
 */
public record DeviceTypeModel(
    List<String> categories,
    Optional<String> description,
    Optional<Bus> bus,
    Optional<Boolean> userCreatable,
    Optional<Boolean> hotpluggable,
    Origin origin) {
  /**
   * What devices are plugged into.
   *
   * @param packageName package of its class
   * @param simpleNames simple names of the enclosing classes and the class itself; empty if it is
   *     no class
   * @param name name of the class as a message shows it
   * @param isBus whether it extends Bus
   * @param origin where it is named
   */
  public record Bus(
      String packageName, List<String> simpleNames, String name, boolean isBus, Origin origin) {}
}
