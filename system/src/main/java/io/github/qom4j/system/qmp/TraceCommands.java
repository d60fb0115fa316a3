// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.trace.TraceEvent;
import io.github.qom4j.trace.TraceEvents;
import java.util.List;

/** The commands that switch trace events on and off. */
final class TraceCommands {
  private TraceCommands() {}

  static JsonElement getState(Machine machine, QmpArguments arguments) {
    String name = arguments.string("name");
    arguments.end();
    List<TraceEvent> events = find(name);
    JsonArray states = new JsonArray();
    // QEMU lists the last one first.
    for (int i = events.size() - 1; i >= 0; i--) {
      JsonObject state = new JsonObject();
      state.addProperty("name", events.get(i).name());
      state.addProperty("state", events.get(i).isEnabled() ? "enabled" : "disabled");
      states.add(state);
    }
    return states;
  }

  static JsonElement setState(Machine machine, QmpArguments arguments) {
    String name = arguments.string("name");
    boolean enable = arguments.flag("enable");
    // No event is unavailable.
    arguments.optionalFlag("ignore-unavailable");
    arguments.end();
    find(name).forEach(event -> event.setEnabled(enable));
    return new JsonObject();
  }

  private static List<TraceEvent> find(String name) {
    List<TraceEvent> events = TraceEvents.find(name);
    if (events.isEmpty() && !TraceEvents.isPattern(name)) {
      throw QmpError.of("unknown event \"%s\"", name);
    }
    return events;
  }
}
