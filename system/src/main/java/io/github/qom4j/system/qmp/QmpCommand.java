// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.system.machine.Machine;

/** What a command does. Called with the big lock held. */
@FunctionalInterface
interface QmpCommand {
  /**
   * Does it.
   *
   * @param machine what is acted on
   * @param arguments the arguments; the command refuses those it does not know before it does
   *     anything
   * @return the answer
   * @throws QmpError if it cannot be done
   */
  JsonElement run(Machine machine, QmpArguments arguments);
}
