// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.hmp;

import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.qdev.DeviceClass;
import io.github.qom4j.qdev.Device_Qom;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.Machine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody may type next. The names of a command's parameters say what stands for them: a
 * path, a property of the object before it, a device, a type of devices, a command.
 */
final class HumanCompletion {
  private static final String INFO = "info";

  private final Machine machine;
  private final Collection<HumanCommand> commands;

  HumanCompletion(Machine machine, HumanMonitor monitor) {
    this.machine = machine;
    commands = monitor.commands().values();
  }

  /**
   * Completes a word.
   *
   * @param before the words before it
   * @param word what is typed of it; the same commands, paths and names begin so
   * @return what the word may be, sorted; a path that goes on ends with a slash
   */
  List<String> complete(List<String> before, String word) {
    return candidates(before, word)
        .filter(candidate -> candidate.startsWith(word))
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<String> candidates(List<String> before, String word) {
    boolean isInfo = !before.isEmpty() && before.get(0).equals(INFO);
    int length = isInfo ? 2 : 1;
    if (before.size() < length) {
      return commands.stream().map(command -> command.name().split(" ")).map(n -> part(n, before));
    }
    String name = String.join(" ", before.subList(0, length));
    List<String> arguments = before.subList(length, before.size());
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .flatMap(command -> command.parameter(arguments.size()).stream())
        .flatMap(parameter -> arguments(parameter, arguments, word));
  }

  /** The first word of a name, or the second after the first. */
  private static String part(String[] name, List<String> before) {
    if (before.isEmpty()) {
      return name[0];
    }
    return name.length > 1 ? name[1] : "";
  }

  private Stream<String> arguments(String parameter, List<String> before, String word) {
    return switch (parameter) {
      case "command" -> commands.stream().map(command -> command.name().split(" ")[0]);
      case "path" -> paths(word);
      case "property" -> properties(before.get(before.size() - 1));
      case "device" -> devices();
      case "driver" -> drivers();
      default -> Stream.empty();
    };
  }

  private Stream<String> paths(String word) {
    int slash = word.lastIndexOf('/');
    if (slash < 0) {
      return Stream.of("/");
    }
    String above = word.substring(0, slash + 1);
    return machine.root().resolve(above).stream()
        .flatMap(object -> object.children().entrySet().stream())
        .map(child -> above + child.getKey() + (child.getValue().children().isEmpty() ? "" : "/"));
  }

  private Stream<String> properties(String path) {
    Optional<QomObject> object = machine.find(path.replaceFirst("(.)/$", "$1"));
    return object.stream().flatMap(found -> found.properties().stream()).map(ObjectProperty::name);
  }

  private Stream<String> devices() {
    return machine.userDevices().ids().stream();
  }

  private static Stream<String> drivers() {
    return Types.all().stream()
        .filter(type -> type.isA(Device_Qom.TYPE) && !type.isAbstract())
        .map(TypeInfo::objectClass)
        .map(DeviceClass.class::cast)
        .filter(DeviceClass::isUserCreatable)
        .map(type -> type.type().name());
  }
}
