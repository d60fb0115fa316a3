// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ObjectRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The commands about objects that users make and that are no devices. */
final class UserObjectCommands {
  private UserObjectCommands() {}

  @Command(value = "object-add", beforeBoard = true)
  static void add(
      Machine machine, String qomType, String id, @Rest Map<String, JsonElement> properties) {
    Map<String, Object> members = new LinkedHashMap<>(Map.of("qom-type", qomType, "id", id));
    properties.forEach((name, value) -> members.put(name, JsonValues.fromJson(value)));
    machine.userObjects().add(ObjectRequest.ofJson(members));
  }

  @Command(value = "object-del", beforeBoard = true)
  static void remove(Machine machine, String id) {
    machine.userObjects().remove(id);
  }
}
