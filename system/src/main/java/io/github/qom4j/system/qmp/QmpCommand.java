// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;

/** What a command does. Called with the big lock held. */
@FunctionalInterface
interface QmpCommand {
  /**
   * Does it.
   *
   * @param monitor who asks
   * @param arguments the arguments; the command refuses those it does not know before it does
   *     anything
   * @return the answer
   * @throws QmpError if it cannot be done
   */
  JsonElement run(QmpMonitor monitor, QmpArguments arguments);
}
