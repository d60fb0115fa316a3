// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.chardev.KeyValueOptions;
import io.github.qom4j.error.QomException;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.system.machine.Cause;
import io.github.qom4j.system.machine.DeviceRequest;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.ObjectRequest;
import io.github.qom4j.system.machine.ProgramVersion;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.options.OptionGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Does what somebody types. To add a command, list it here. */
public final class HumanMonitor {
  private static final Pattern COMMAND =
      Pattern.compile("(?<name>info\\s+\\S+|\\S+)(?<rest>.*)", Pattern.DOTALL);

  private static final Set<String> BEFORE_BOARD =
      Set.of(
          "exit_preconfig",
          "help",
          "info qom-tree",
          "info version",
          "qom-get",
          "qom-list",
          "qom-set",
          "quit");

  private static final Set<String> HELP = Set.of("help", "?");

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
    add("info qdm", "", "the types of devices", words -> DeviceList.of(true));
    add("info status", "", "whether time passes", words -> status());
    add("info version", "", "the version of the program", words -> ProgramVersion.get() + "\n");
    add("qom-list", "path", "the properties of an object", this::list);
    add("qom-get", "path property", "the value of a property", this::get);
    addLong("qom-set", "path property value", "gives a property a value", this::set);
    add("device_add", "[driver[,property=value]]", "plugs a device in", this::addDevice);
    add("device_del", "device", "takes a device out", this::removeDevice);
    add("object_add", "qom-type,id=id[,property=value]", "makes an object", this::addObject);
    add("object_del", "id", "takes an object away", this::removeObject);
    action("exit_preconfig", "builds the board", machine::runCompletion);
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
    Matcher m = COMMAND.matcher(line.strip());
    if (!m.matches()) {
      return "";
    }
    String name = m.group("name").replaceAll("\\s+", " ");
    if (name.equals("info")) {
      return help(List.of(name));
    }
    HumanCommand command = commands.get(name);
    if (command == null) {
      return "unknown command: '" + name + "'\n";
    }
    if (!machine.isComplete() && !BEFORE_BOARD.contains(name)) {
      return "Command '"
          + name
          + "' not available with -preconfig until machine initialization has completed.\n";
    }
    try {
      return command.run(m.group("rest"));
    } catch (QomException e) {
      return "Error: " + e.getMessage() + "\n" + (e.hint().isEmpty() ? "" : e.hint() + "\n");
    }
  }

  private String help(List<String> words) {
    String prefix = String.join(" ", words);
    String found =
        commands.values().stream()
            .filter(
                command -> (command.name() + " ").startsWith(prefix.isEmpty() ? "" : prefix + " "))
            .map(command -> command.usage() + " -- " + command.help() + "\n")
            .collect(Collectors.joining());
    return found.isEmpty() ? "unknown command: '" + prefix + "'\n" : found;
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
    PropertyInput value = PropertyInput.text(words.get(2));
    machine.object(words.get(0)).setProperty(words.get(1), value, machine.names());
    return "";
  }

  private String addDevice(List<String> words) {
    KeyValueOptions options = OptionGroup.DEVICE.parseAny(String.join("", words));
    if (options.get("driver").filter(HELP::contains).isPresent()) {
      return DeviceList.of(false);
    }
    if (HELP.stream().anyMatch(options::has)) {
      return deviceHelp(options.get("driver").orElse(""));
    }
    machine.userDevices().add(DeviceRequest.of(options));
    return "";
  }

  /** Who asks for help is never told that the command failed. */
  private static String deviceHelp(String type) {
    try {
      return DeviceHelp.of(type);
    } catch (QomException e) {
      return e.getMessage() + "\n";
    }
  }

  private String addObject(List<String> words) {
    Optional<String> help = UserObjectHelp.of(words.get(0));
    if (help.isEmpty()) {
      machine.userObjects().add(ObjectRequest.of(OptionGroup.OBJECT.parseAny(words.get(0))));
    }
    return help.orElse("");
  }

  private String removeObject(List<String> words) {
    machine.userObjects().remove(words.get(0));
    return "";
  }

  private String removeDevice(List<String> words) {
    machine.userDevices().remove(words.get(0));
    return "";
  }
}
