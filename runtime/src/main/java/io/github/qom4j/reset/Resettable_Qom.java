// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.reset;

import io.github.qom4j.qom.InterfaceInfo;

/** Companion of {@link Resettable}. */
public final class Resettable_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "resettable";

  /** The type. */
  public static final InterfaceInfo<Resettable> TYPE =
      InterfaceInfo.of(TYPE_NAME, Resettable.class);

  private Resettable_Qom() {}
}
