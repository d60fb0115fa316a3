// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qdev;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;

/** Companion of {@link Bus}. */
public final class Bus_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "bus";

  /** The type. */
  public static final TypeInfo<Bus, ObjectClass> TYPE = Bus.TYPE;

  private Bus_Qom() {}
}
