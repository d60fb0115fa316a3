// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The commands by name. To add one, write a method with {@link Command} in one of the groups. */
final class QmpCommands {
  /** The only command before the client has named what it can do, and only then. */
  static final String NEGOTIATION = "qmp_capabilities";

  private static final List<Class<?>> GROUPS =
      List.of(
          AbsentCommands.class,
          BoardCommands.class,
          ChardevCommands.class,
          MachineCommands.class,
          MemoryCommands.class,
          MigrationCommands.class,
          ObjectCommands.class,
          OptionCommands.class,
          ProtocolCommands.class,
          TraceCommands.class,
          UserObjectCommands.class,
          YankCommands.class);

  private static final Map<String, QmpCommand> BY_NAME = new TreeMap<>();

  static {
    for (Class<?> group : GROUPS) {
      for (Method method : group.getDeclaredMethods()) {
        Command declared = method.getAnnotation(Command.class);
        if (declared != null) {
          BY_NAME.put(declared.value(), new QmpCommand(declared, method));
        }
      }
    }
  }

  private QmpCommands() {}

  static Optional<QmpCommand> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All commands by rising name. */
  static Collection<QmpCommand> all() {
    return BY_NAME.values();
  }
}
