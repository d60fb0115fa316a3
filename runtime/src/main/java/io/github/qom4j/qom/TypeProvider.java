// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

/**
 * The service through which {@link Types} finds the types of a program: each companion is one.
 *
 * <p>A line of the service file may end in the type's name, {@code dev.Uart_Qom # uart}. The class
 * is then not loaded before somebody asks for the type.
 */
public interface TypeProvider {
  /**
   * The type.
   *
   * @return a type or an interface type
   */
  NamedType<?> type();
}
