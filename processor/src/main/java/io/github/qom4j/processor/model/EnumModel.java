// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Locale;

/**
 * An enum whose constants are values of a property.
 *
 * @param packageName its package
 * @param simpleNames simple names of the enclosing classes and the enum itself
 * @param isReachable whether the companion can reach it
 * @param constants its constants in their order
 */
public record EnumModel(
    String packageName, List<String> simpleNames, boolean isReachable, List<String> constants) {
  /** Its name, as tools show it. */
  public String name() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The constants as users write them. */
  public List<String> values() {
    return constants.stream().map(EnumModel::value).toList();
  }

  /** A digit cannot begin a name in Java: an underscore before it does. */
  private static String value(String constant) {
    String words = constant.startsWith("_") ? constant.substring(1) : constant;
    return words.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
