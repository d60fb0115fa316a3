// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.qom4j.property.ObjectProperty;
import io.github.qom4j.property.PropertyInput;
import io.github.qom4j.qom.QomObject;
import io.github.qom4j.qom.TypeInfo;
import io.github.qom4j.qom.Types;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.TypeProperties;
import java.util.List;
import java.util.Optional;

/** The commands about objects, their properties and their types. */
final class ObjectCommands {
  private ObjectCommands() {}

  static JsonElement list(Machine machine, QmpArguments arguments) {
    String path = arguments.string("path");
    arguments.end();
    JsonArray properties = new JsonArray();
    for (ObjectProperty property : machine.object(path).properties()) {
      properties.add(shortly(property));
    }
    return properties;
  }

  static JsonElement listGet(Machine machine, QmpArguments arguments) {
    List<String> paths =
        arguments
            .strings("paths")
            .orElseThrow(() -> QmpError.of("Parameter '%s' is missing", "paths"));
    arguments.end();
    JsonArray objects = new JsonArray();
    for (String path : paths) {
      QomObject object = machine.object(path);
      JsonArray properties = new JsonArray();
      for (ObjectProperty property : object.properties()) {
        JsonObject one = shortly(property);
        one.add("value", JsonValues.toJson(property.get(object)));
        properties.add(one);
      }
      JsonObject one = new JsonObject();
      one.add("properties", properties);
      objects.add(one);
    }
    return objects;
  }

  static JsonElement get(Machine machine, QmpArguments arguments) {
    String path = arguments.string("path");
    String property = arguments.string("property");
    arguments.end();
    QomObject object = machine.object(path);
    return JsonValues.toJson(object.property(property).get(object));
  }

  static JsonElement set(Machine machine, QmpArguments arguments) {
    String path = arguments.string("path");
    String property = arguments.string("property");
    PropertyInput value = PropertyInput.json(JsonValues.fromJson(arguments.value("value")));
    arguments.end();
    QomObject object = machine.object(path);
    object.setProperty(property, value, machine.names());
    return new JsonObject();
  }

  static JsonElement types(Machine machine, QmpArguments arguments) {
    Optional<String> wanted = arguments.optionalString("implements");
    boolean withAbstract = arguments.optionalFlag("abstract").orElse(false);
    arguments.end();
    JsonArray types = new JsonArray();
    for (TypeInfo<?, ?> type : Types.all()) {
      boolean isWanted =
          wanted.map(name -> Types.find(name).filter(type::isA).isPresent()).orElse(true);
      if (isWanted && (withAbstract || !type.isAbstract())) {
        types.add(typeInfo(type));
      }
    }
    return types;
  }

  private static JsonObject typeInfo(TypeInfo<?, ?> type) {
    JsonObject info = new JsonObject();
    info.addProperty("name", type.name());
    if (type.isAbstract()) {
      info.addProperty("abstract", true);
    }
    type.parent().ifPresent(parent -> info.addProperty("parent", parent.name()));
    return info;
  }

  static JsonElement typeProperties(Machine machine, QmpArguments arguments) {
    String name = arguments.string("typename");
    arguments.end();
    TypeInfo<?, ?> type =
        Types.find(name).orElseThrow(() -> QmpError.deviceNotFound("Class '%s' not found", name));
    JsonArray properties = new JsonArray();
    TypeProperties.of(type).forEach(property -> properties.add(wholly(property)));
    return properties;
  }

  static JsonElement deviceProperties(Machine machine, QmpArguments arguments) {
    String name = arguments.string("typename");
    arguments.end();
    TypeInfo<?, ?> type =
        Types.find(name).orElseThrow(() -> QmpError.deviceNotFound("Device '%s' not found", name));
    JsonArray properties = new JsonArray();
    TypeProperties.ofDevice(type).forEach(property -> properties.add(wholly(property)));
    return properties;
  }

  private static JsonObject shortly(ObjectProperty property) {
    JsonObject one = new JsonObject();
    one.addProperty("name", property.name());
    one.addProperty("type", property.typeName());
    return one;
  }

  private static JsonObject wholly(ObjectProperty property) {
    JsonObject one = new JsonObject();
    property.defaultJson().ifPresent(value -> one.add("default-value", JsonValues.toJson(value)));
    one.addProperty("name", property.name());
    if (!property.description().isEmpty()) {
      one.addProperty("description", property.description());
    }
    one.addProperty("type", property.typeName());
    return one;
  }
}
