// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

/** Companion of {@link UserCreatable}. */
public final class UserCreatable_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "user-creatable";

  /** The type. */
  public static final InterfaceInfo<UserCreatable> TYPE =
      InterfaceInfo.of(TYPE_NAME, UserCreatable.class);

  private UserCreatable_Qom() {}
}
