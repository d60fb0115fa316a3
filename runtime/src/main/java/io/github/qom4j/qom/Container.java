// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

/** An object that only owns others, such as {@code /machine/unattached}. */
public final class Container extends QomObject {
  /** The type. */
  public static final TypeInfo<Container, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("container", Container.class).constructor(Container::new).build();

  private Container() {}
}
