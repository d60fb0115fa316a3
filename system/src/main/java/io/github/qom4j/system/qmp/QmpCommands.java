// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.qom4j.chardev.Chardev;
import io.github.qom4j.system.hmp.HumanMonitor;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.RunState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** The commands by name. To add one, list it here. */
final class QmpCommands {
  /** The only command before the client has named what it can do, and only then. */
  static final String NEGOTIATION = "qmp_capabilities";

  private static final Map<String, QmpCommand> BY_NAME = new TreeMap<>();

  static {
    BY_NAME.put(NEGOTIATION, QmpCommands::negotiateTwice);
    BY_NAME.put("chardev-send-break", QmpCommands::sendBreak);
    BY_NAME.put("human-monitor-command", QmpCommands::human);
    BY_NAME.put("migrate", MigrationCommands::migrate);
    BY_NAME.put("migrate-incoming", MigrationCommands::migrateIncoming);
    BY_NAME.put("device-list-properties", ObjectCommands::deviceProperties);
    BY_NAME.put("qom-get", ObjectCommands::get);
    BY_NAME.put("qom-list", ObjectCommands::list);
    BY_NAME.put("qom-list-get", ObjectCommands::listGet);
    BY_NAME.put("qom-list-properties", ObjectCommands::typeProperties);
    BY_NAME.put("qom-list-types", ObjectCommands::types);
    BY_NAME.put("qom-set", ObjectCommands::set);
    BY_NAME.put("trace-event-get-state", TraceCommands::getState);
    BY_NAME.put("trace-event-set-state", TraceCommands::setState);
    action("cont", MigrationCommands::resume);
    action("quit", machine -> machine.shutdown(Cause.QMP_QUIT));
    action("stop", Machine::stop);
    action("system_reset", machine -> machine.reset(Cause.QMP_SYSTEM_RESET));
    query("query-chardev", QmpCommands::chardevs);
    query("query-commands", machine -> names());
    query("query-migrate", MigrationCommands::query);
    query("query-name", QmpCommands::name);
    query("query-status", QmpCommands::status);
    query("query-version", machine -> QmpVersion.toJson());
  }

  private QmpCommands() {}

  static Optional<QmpCommand> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Lists a command without arguments that answers something. */
  private static void query(String name, Function<Machine, JsonElement> query) {
    BY_NAME.put(
        name,
        (machine, arguments) -> {
          arguments.end();
          return query.apply(machine);
        });
  }

  /** Lists a command without arguments that does something. */
  private static void action(String name, Consumer<Machine> action) {
    query(
        name,
        machine -> {
          action.accept(machine);
          return new JsonObject();
        });
  }

  private static JsonElement negotiateTwice(Machine machine, QmpArguments arguments) {
    throw QmpError.commandNotFound("Capabilities negotiation is already complete, command ignored");
  }

  private static JsonElement human(Machine machine, QmpArguments arguments) {
    String line = arguments.string("command-line");
    arguments.takes("cpu-index");
    arguments.end();
    return new JsonPrimitive(new HumanMonitor(machine).run(line).replace("\n", "\r\n"));
  }

  private static JsonElement sendBreak(Machine machine, QmpArguments arguments) {
    String id = arguments.string("id");
    arguments.end();
    machine
        .findChardev(id)
        .orElseThrow(() -> QmpError.of("Chardev '%s' not found", id))
        .sendBreak();
    return new JsonObject();
  }

  private static JsonElement chardevs(Machine machine) {
    JsonArray all = new JsonArray();
    for (Chardev chardev : machine.chardevs().all()) {
      JsonObject one = new JsonObject();
      one.addProperty("frontend-open", chardev.inUse());
      one.addProperty("filename", chardev.description());
      one.addProperty("label", chardev.id());
      all.add(one);
    }
    return all;
  }

  private static JsonElement names() {
    JsonArray names = new JsonArray();
    for (String name : BY_NAME.keySet()) {
      JsonObject command = new JsonObject();
      command.addProperty("name", name);
      names.add(command);
    }
    return names;
  }

  private static JsonElement name(Machine machine) {
    JsonObject answer = new JsonObject();
    machine.options().name().ifPresent(name -> answer.addProperty("name", name));
    return answer;
  }

  private static JsonElement status(Machine machine) {
    JsonObject status = new JsonObject();
    status.addProperty("status", machine.state().qmpName());
    status.addProperty("running", machine.state() == RunState.RUNNING);
    return status;
  }
}
