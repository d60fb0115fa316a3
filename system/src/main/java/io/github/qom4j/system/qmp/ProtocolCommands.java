// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.util.List;
import java.util.Optional;

/** The commands about the protocol itself. */
final class ProtocolCommands {
  private ProtocolCommands() {}

  /** What a client may ask for beyond the protocol's minimum. */
  enum Capability {
    OOB
  }

  /**
   * A command.
   *
   * @param name its name
   */
  record CommandInfo(String name) {}

  @Command(value = QmpCommands.NEGOTIATION, beforeBoard = true)
  static void negotiate(QmpMonitor monitor, Optional<List<Capability>> enable) {
    monitor.negotiate(enable.orElseGet(List::of));
  }

  @Command(value = "query-commands", beforeBoard = true)
  static List<CommandInfo> commands() {
    return QmpCommands.all().stream().map(command -> new CommandInfo(command.name())).toList();
  }

  @Command(value = "query-qmp-schema", beforeBoard = true)
  static List<SchemaInfo> schema() {
    return QmpSchema.build();
  }

  @Command(value = "query-version", beforeBoard = true)
  static QmpVersion version() {
    return QmpVersion.get();
  }
}
