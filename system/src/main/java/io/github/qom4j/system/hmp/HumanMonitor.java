// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ProgramVersion;
import io.github.qom4j.system.machine.RunState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Does what somebody types. To add a command, list it here. */
public final class HumanMonitor {
  private final Machine machine;
  private final Map<String, HumanCommand> commands = new LinkedHashMap<>();

  /**
   * Makes a monitor.
   *
   * @param machine what the commands act on
   */
  public HumanMonitor(Machine machine) {
    this.machine = machine;
    addLong("help", "[command]", "what there is to type", this::help);
    add("info qom-tree", "[path]", "the composition tree", this::objectTree);
    add(
        "info qtree",
        "[-b]",
        "the devices by their buses; -b: without their properties",
        this::deviceTree);
    add("info mtree", "", "what lies where in memory", words -> MemoryTree.of(machine));
    add("info status", "", "whether time passes", words -> status());
    add("info version", "", "the version of the program", words -> ProgramVersion.get() + "\n");
    add("qom-list", "path", "the properties of an object", this::list);
    add("qom-get", "path property", "the value of a property", this::get);
    addLong("qom-set", "path property value", "gives a property a value", this::set);
    action("cont", "lets time pass", machine::resume);
    action("stop", "lets time stand still", machine::stop);
    action("system_reset", "resets the machine", () -> machine.reset(Cause.QMP_SYSTEM_RESET));
    action("quit", "ends the program", () -> machine.shutdown(Cause.QMP_QUIT));
  }

  private void add(String name, String parameters, String help, HumanCommand.Action action) {
    commands.put(name, new HumanCommand(name, parameters, false, help, action));
  }

  /** Adds a command whose last parameter is all that is left of the line. */
  private void addLong(String name, String parameters, String help, HumanCommand.Action action) {
    commands.put(name, new HumanCommand(name, parameters, true, help, action));
  }

  private void action(String name, String help, Runnable action) {
    add(
        name,
        "",
        help,
        words -> {
          action.run();
          return "";
        });
  }

  /**
   * The commands.
   *
   * @return them by name; a name may be of two words
   */
  public Map<String, HumanCommand> commands() {
    return commands;
  }

  /**
   * Does what was typed. Called with the big lock held.
   *
   * @param line the command
   * @return what is printed, in lines that each end with a line feed
   */
  public String run(String line) {
    List<String> words =
        Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return "";
    }
    int length = words.get(0).equals("info") && words.size() > 1 ? 2 : 1;
    String name = String.join(" ", words.subList(0, length));
    HumanCommand command = commands.get(name);
    if (command == null) {
      return "unknown command: '" + name + "'\n";
    }
    try {
      return command.run(words.subList(length, words.size()));
    } catch (QomException e) {
      return "Error: " + e.getMessage() + "\n";
    }
  }

  private String help(List<String> words) {
    String prefix = String.join(" ", words);
    return commands.values().stream()
        .filter(command -> command.name().startsWith(prefix))
        .map(command -> command.usage() + " -- " + command.help() + "\n")
        .collect(Collectors.joining());
  }

  private String status() {
    boolean running = machine.state() == RunState.RUNNING;
    String why = running ? "" : " (" + machine.state().qmpName() + ")";
    return "VM status: " + (running ? "running" : "paused") + why + "\n";
  }

  private String objectTree(List<String> words) {
    if (words.isEmpty()) {
      return ObjectTree.of(machine.object());
    }
    List<QomObject> found = machine.names().objects(words.get(0));
    return found.isEmpty()
        ? "Path '" + words.get(0) + "' could not be resolved.\n"
        : ObjectTree.of(found.get(0));
  }

  private String deviceTree(List<String> words) {
    return DeviceTree.of(machine, words.equals(List.of("-b")));
  }

  private String list(List<String> words) {
    return machine.object(words.get(0)).properties().stream()
        .map(property -> property.name() + " (" + property.typeName() + ")\n")
        .collect(Collectors.joining());
  }

  private String get(List<String> words) {
    QomObject object = machine.object(words.get(0));
    ObjectProperty property = object.property(words.get(1));
    return HumanText.json(property.get(object)) + "\n";
  }

  private String set(List<String> words) {
    String value = String.join(" ", words.subList(2, words.size()));
    machine
        .object(words.get(0))
        .setProperty(words.get(1), PropertyInput.text(value), machine.names());
    return "";
  }
}
