// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.qom;

import io.github.qom4j.property.ReadOnlyProperty;
import java.util.List;

/** Companion of {@link QomObject}: the root of the type tree. */
public final class QomObject_Qom {
  /** Name of the type. */
  public static final String TYPE_NAME = "object";

  /** The type. */
  public static final TypeInfo<QomObject, ObjectClass> TYPE =
      TypeInfo.root(TYPE_NAME, QomObject.class, ObjectClass::new, QomObject_Qom::classInit);

  private QomObject_Qom() {}

  private static void classInit(ObjectClass c) {
    c.addProperties(
        List.of(new ReadOnlyProperty<>("type", "string", QomObject.class, QomObject::typeName)));
  }
}
