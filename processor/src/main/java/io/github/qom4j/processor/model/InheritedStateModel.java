// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

/**
 * The state of a superclass.
 *
 * @param javaName Java name of the superclass with the classes around it
 * @param packageName its package
 * @param companion simple name of its companion, which has the description
 */
public record InheritedStateModel(String javaName, String packageName, String companion) {
  /** Name of the field that it is. */
  public static final String NAME = "parent_obj";
}
