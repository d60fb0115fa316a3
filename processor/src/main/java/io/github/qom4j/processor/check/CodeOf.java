// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.check;

import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import java.util.Optional;

/** The code that uses a class's members. */
final class CodeOf {
  private CodeOf() {}

  /**
   * What code names, where that is all the code there is: a subclass, the device of a block, or
   * whoever has got an object may have more.
   */
  static Optional<UsesModel> complete(TypeModel type) {
    return type.uses().filter(uses -> type.isType() && !type.isAbstract() && !uses.isHandedOut());
  }
}
