// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wish for generated tests of a device.
 *
 * @param packageName package of the annotated class
 * @param holder name of the annotated class, with those around it
 * @param device Java name of the device, as the wish names it
 * @param types the device's class and those it inherits from, the eldest first; empty if it is no
 *     device
 * @param blocks the blocks of registers of its groups, by the groups' fields
 * @param exclusions registers that are not tested
 * @param observable names of the hooks whose calls a subclass in the tests can see
 * @param isPrepared whether the annotated class prepares devices
 * @param origin where the wish is
 * @param deviceOrigin where the device is named
 */
public record ConformanceModel(
    String packageName,
    String holder,
    String device,
    List<TypeModel> types,
    Map<FieldModel, TypeModel> blocks,
    List<Exclusion> exclusions,
    Set<String> observable,
    boolean isPrepared,
    Origin origin,
    Origin deviceOrigin) {
  /**
   * A register that is not tested.
   *
   * @param register its name
   * @param reason why
   * @param registerOrigin where it is named
   * @param reasonOrigin where the reason is said
   */
  public record Exclusion(
      String register, String reason, Origin registerOrigin, Origin reasonOrigin) {}

  /** The device itself. */
  public TypeModel type() {
    return types.get(types.size() - 1);
  }

  /** Simple name of the test. */
  public String testName() {
    return String.join("_", type().simpleNames()) + "_ConformanceTest";
  }
}
