// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Structures that a field has.
 *
 * @param form how many it has
 * @param packageName package of their class
 * @param className name of their class with those around it; empty if the field does not say it
 * @param why why objects of the class cannot be a part of the state; empty if they can
 * @param constructor how the class is made, if the companion can
 * @param isNullable whether some may be missing
 * @param isAllocated whether loading makes them
 * @param length member that says how many there are, if one is named
 * @param version the earlier version they are sent as, if one is said
 * @param newestVersion the version that their class writes
 * @param oldestVersion the oldest version that their class reads
 * @param cycle the fields through which their class has the one with this field; empty if it has
 *     not
 * @param nullableOrigin where it is said that some may be missing
 * @param allocatedOrigin where it is said that loading makes them
 * @param versionOrigin where their version is said
 */
public record StructModel(
    Form form,
    String packageName,
    String className,
    String why,
    Optional<GroupModel.BlockConstructor> constructor,
    boolean isNullable,
    boolean isAllocated,
    Optional<CountModel> length,
    Optional<Integer> version,
    int newestVersion,
    int oldestVersion,
    List<String> cycle,
    Origin nullableOrigin,
    Origin allocatedOrigin,
    Origin versionOrigin) {
  /** Stands for a reason that is told of the class itself. */
  public static final String TOLD = "is no structure";

  /** How many structures a field has. */
  public enum Form {
    SINGLE,
    ARRAY,
    LIST
  }

  /** Whether loading makes objects of the class. */
  public boolean isMade() {
    return isAllocated || form == Form.LIST;
  }

  /** Simple name of the companion of their class. */
  public String companion() {
    return TypeModel.Kind.STRUCT.companion(className);
  }
}
