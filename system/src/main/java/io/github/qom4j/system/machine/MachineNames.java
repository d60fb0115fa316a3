// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.machine;

import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.property.PropertyContext;
import io.github.qom4j.qom.QomObject;
import java.util.List;
import java.util.Optional;

/** What has a name in a machine. */
record MachineNames(Machine machine) implements PropertyContext {
  @Override
  public Optional<Chardev> chardev(String id) {
    return machine.findChardev(id);
  }

  @Override
  public List<QomObject> objects(String path) {
    return new ObjectPaths(machine.root()).all(path);
  }
}
