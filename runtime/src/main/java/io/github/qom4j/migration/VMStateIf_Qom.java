// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import io.github.qom4j.qom.InterfaceInfo;

/** Companion of {@link VMStateIf}. */
public final class VMStateIf_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "vmstate-if";

  /** The type. */
  public static final InterfaceInfo<VMStateIf> TYPE = InterfaceInfo.of(TYPE_NAME, VMStateIf.class);

  private VMStateIf_Qom() {}
}
