// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.QomObject_Qom;
import io.github.qom4j.qom.TypeInfo;

/** What stands at {@code /machine} in the composition tree. */
public final class MachineObject extends QomObject {
  /** The type all boards' types descend from. */
  public static final TypeInfo<MachineObject, ObjectClass> TYPE =
      QomObject_Qom.TYPE.subtype("machine", MachineObject.class).build();

  private MachineObject() {}

  /**
   * Declares the type of a board.
   *
   * @param name name of the type, such as {@code virt-10.0-machine}
   * @return the type
   */
  public static TypeInfo<MachineObject, ObjectClass> type(String name) {
    return TYPE.subtype(name, MachineObject.class).constructor(MachineObject::new).build();
  }
}
