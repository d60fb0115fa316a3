// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.List;
import java.util.Set;

/**
 * What happens while an object is made, before its companion sets anything: what constructors and
 * initializers do, if the compiler shows it.
 *
 * @param steps what they do, each in the order of the source
 * @param initialized the fields that an initializer or a constructor gives a value
 */
public record ConstructionModel(List<Step> steps, Set<String> initialized) {
  /** Of a class whose source is not at hand. */
  public static final ConstructionModel UNKNOWN = new ConstructionModel(List.of(), Set.of());

  /**
   * Something that is done.
   *
   * @param kind what is done
   * @param name the field that is read or the method that is called; empty for an exception
   * @param line where
   * @param origin the field, the constructor or the class it is in
   */
  public record Step(Kind kind, String name, int line, Origin origin) {}

  /** What can be done. */
  public enum Kind {
    /** A field of the object is read. */
    READ,
    /** A method of the object is called. */
    CALL,
    /** An exception is thrown. */
    THROW
  }
}
