// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.NamedType;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.TypeProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands about objects, their properties and their types. */
final class ObjectCommands {
  private ObjectCommands() {}

  /**
   * A property as lists show it.
   *
   * @param defaultValue the value it has at first
   * @param name its name
   * @param description what it is for
   * @param type type of its values
   */
  record PropertyInfo(
      Optional<JsonElement> defaultValue, String name, Optional<String> description, String type) {
    private static PropertyInfo shortly(ObjectProperty property) {
      return new PropertyInfo(
          Optional.empty(), property.name(), Optional.empty(), property.typeName());
    }

    private static PropertyInfo wholly(ObjectProperty property) {
      return new PropertyInfo(
          property.defaultJson().map(JsonValues::toJson),
          property.name(),
          Optional.of(property.description()).filter(text -> !text.isEmpty()),
          property.typeName());
    }
  }

  /**
   * A property of an object.
   *
   * @param name its name
   * @param type type of its values
   * @param value its value
   */
  record PropertyValue(String name, String type, JsonElement value) {
    private static PropertyValue of(ObjectProperty property, QomObject object) {
      return new PropertyValue(
          property.name(), property.typeName(), JsonValues.toJson(property.get(object)));
    }
  }

  /**
   * What an object has.
   *
   * @param properties its properties
   */
  record ObjectInfo(List<PropertyValue> properties) {
    private static ObjectInfo of(QomObject object) {
      return new ObjectInfo(
          object.properties().stream().map(p -> PropertyValue.of(p, object)).toList());
    }
  }

  /**
   * A type.
   *
   * @param name its name
   * @param isAbstract true if it has no objects of its own
   * @param parent name of the parent type
   */
  record TypeListing(
      String name, @Named("abstract") Optional<Boolean> isAbstract, Optional<String> parent) {
    private static TypeListing of(NamedType<?> type) {
      return new TypeListing(
          type.name(),
          Optional.of(true).filter(value -> type.isAbstract()),
          type.parent().map(NamedType::name));
    }
  }

  @Command(value = "qom-list", beforeBoard = true)
  static List<PropertyInfo> list(Machine machine, String path) {
    return machine.object(path).properties().stream().map(PropertyInfo::shortly).toList();
  }

  @Command(value = "qom-list-get", beforeBoard = true)
  static List<ObjectInfo> listGet(Machine machine, List<String> paths) {
    return paths.stream().map(path -> ObjectInfo.of(machine.object(path))).toList();
  }

  @Command(value = "qom-get", beforeBoard = true)
  static JsonElement get(Machine machine, String path, String property) {
    QomObject object = machine.object(path);
    return JsonValues.toJson(object.property(property).get(object));
  }

  @Command(value = "qom-set", beforeBoard = true)
  static void set(Machine machine, String path, String property, Object value) {
    machine.object(path).setProperty(property, PropertyInput.json(value), machine.names());
  }

  @Command(value = "qom-list-types", beforeBoard = true)
  static List<TypeListing> types(
      @Named("implements") Optional<String> ancestor,
      @Named("abstract") Optional<Boolean> withAbstract) {
    return ancestor
        .map(name -> Types.findNamed(name).stream().flatMap(ObjectCommands::descendants))
        .orElseGet(() -> Types.allNamed().stream())
        .filter(type -> withAbstract.orElse(false) || !type.isAbstract())
        .map(TypeListing::of)
        .toList();
  }

  private static Stream<NamedType<?>> descendants(NamedType<?> ancestor) {
    return Types.allNamed().stream().filter(type -> type.isA(ancestor));
  }

  @Command(value = "qom-list-properties", beforeBoard = true)
  static List<PropertyInfo> typeProperties(String typename) {
    NamedType<?> type =
        Types.findNamed(typename)
            .orElseThrow(() -> QmpError.deviceNotFound("Class '%s' not found", typename));
    if (type instanceof TypeInfo<?, ?> info) {
      return TypeProperties.of(info).stream().<PropertyInfo>map(PropertyInfo::wholly).toList();
    }
    throw QmpError.of("Parameter '%s' expects a QOM type", "typename");
  }

  @Command("device-list-properties")
  static List<PropertyInfo> deviceProperties(String typename) {
    NamedType<?> type =
        Types.findNamed(typename)
            .orElseThrow(() -> QmpError.deviceNotFound("Device '%s' not found", typename));
    if (type instanceof TypeInfo<?, ?> info) {
      return TypeProperties.ofDevice(info).stream().map(PropertyInfo::wholly).toList();
    }
    throw QmpError.of("Parameter '%s' expects a non-abstract device type", "typename");
  }
}
