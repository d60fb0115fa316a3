// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.board;

import io.github.qom4j.qom.ObjectClass;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.TypeProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The service through which a program finds its boards: the companion of each board is one. A board
 * in any jar of the class path is known.
 */
public interface BoardProvider extends TypeProvider {
  /**
   * What users call the board.
   *
   * @return one or more names; the last one is the version that the others stand for
   */
  List<String> names();

  /**
   * What the board is.
   *
   * @return a few words
   */
  String description();

  /**
   * The architecture that the board's programs are for.
   *
   * @return QEMU's name of it, such as {@code aarch64}; empty if it is for none in particular
   */
  default Optional<String> target() {
    return Optional.empty();
  }

  /**
   * The memory whose size users say.
   *
   * @return name of its region, if the board has such memory
   */
  default Optional<String> defaultRamId() {
    return Optional.empty();
  }

  /**
   * Properties of QEMU's board that make no difference here.
   *
   * @return names that users may write after the board's
   */
  Set<String> ignoredProperties();

  /**
   * The devices of the system bus that users may add.
   *
   * @return names of types, whose subtypes are meant too
   */
  default List<String> dynamicDevices() {
    return List.of();
  }

  /**
   * Values that properties of all devices of a type have on the board, unless the user says
   * otherwise.
   *
   * @return what {@code -global} takes, such as {@code hpet.msi=on}
   */
  default List<String> globals() {
    return List.of();
  }

  /**
   * The type of the object at {@code /machine}.
   *
   * @return the type, named after the last of the board's names
   */
  @Override
  TypeInfo<MachineObject, ObjectClass> type();

  /**
   * Puts memory and devices into a machine. Called with the big lock held.
   *
   * @param b builds an empty machine
   * @throws io.github.qom4j.error.QomException if a device refuses its configuration
   */
  void build(BoardBuilder b);
}
