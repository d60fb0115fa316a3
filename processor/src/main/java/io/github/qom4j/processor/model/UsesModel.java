// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.Map;
import java.util.Set;

/**
 * What the code of a class's source file names: all that can use the class's members, unless an
 * object of the class is handed to others.
 *
 * @param names the names of variables, members and methods that code uses
 * @param assigned for the name of each field that code assigns, what can set bits of it: names of
 *     values, with that of their class or object if it is written, or {@link #UNKNOWN}
 * @param mentioned the words in the texts of annotations, which may be names of members
 * @param isHandedOut whether an object gives itself to other code
 */
public record UsesModel(
    Set<String> names,
    Map<String, Set<String>> assigned,
    Set<String> mentioned,
    boolean isHandedOut) {
  /** Stands for a value that can have any bits. */
  public static final String UNKNOWN = "?";

  /** Whether code or the text of an annotation has a name. */
  public boolean isNamed(String name) {
    return names.contains(name) || mentioned.contains(name);
  }
}
