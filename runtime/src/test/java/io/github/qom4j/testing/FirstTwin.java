// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.testing;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;

/** Provides a type named {@code twin}, and so does another class. */
public final class FirstTwin implements TypeProvider {
  private static final TypeInfo<Thing, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("twin", Thing.class).constructor(Thing::new).build();

  private static final class Thing extends QomObject {}

  /** For the service loader. */
  public FirstTwin() {}

  @Override
  public TypeInfo<?, ?> type() {
    return TYPE;
  }
}
