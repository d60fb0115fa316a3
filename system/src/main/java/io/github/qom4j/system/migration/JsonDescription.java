// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.migration;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.qom4j.migration.StreamDescription;
import io.github.qom4j.migration.StreamDescription.Device;
import io.github.qom4j.migration.StreamDescription.Field;
import io.github.qom4j.migration.StreamDescription.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the description at the end of a stream. What is missing or no number counts as 0. */
public final class JsonDescription implements StreamDescription.Parser {
  private static final int DEEPEST = 64;

  /** Makes a parser. */
  public JsonDescription() {}

  @Override
  public Optional<StreamDescription> parse(String json) {
    try {
      return JsonParser.parseString(json) instanceof JsonObject object
          ? Optional.of(description(object))
          : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static StreamDescription description(JsonObject object) {
    List<Device> devices = new ArrayList<>();
    for (JsonObject device : objects(object, "devices")) {
      devices.add(
          new Device(text(device, "name"), number(device, "instance_id"), section(device, 0)));
    }
    Optional<Section> configuration =
        object.get("configuration") instanceof JsonObject described
            ? Optional.of(section(described, 0))
            : Optional.empty();
    return new StreamDescription(number(object, "page_size"), configuration, devices);
  }

  private static Section section(JsonObject object, int depth) {
    if (depth > DEEPEST) {
      throw new JsonParseException("nested too deeply");
    }
    List<Field> fields = objects(object, "fields").stream().map(f -> field(f, depth)).toList();
    List<Section> subsections =
        objects(object, "subsections").stream().map(s -> section(s, depth + 1)).toList();
    return new Section(text(object, "vmsd_name"), number(object, "version"), fields, subsections);
  }

  private static Field field(JsonObject object, int depth) {
    boolean isArray = object.has("array_len");
    Optional<Integer> index =
        object.has("index") ? Optional.of(number(object, "index")) : Optional.empty();
    // Some structures are described within the field itself.
    JsonObject layout = object.get("struct") instanceof JsonObject nested ? nested : object;
    Optional<Section> struct =
        layout.has("fields") ? Optional.of(section(layout, depth + 1)) : Optional.empty();
    return new Field(
        text(object, "name"),
        text(object, "type"),
        number(object, "size"),
        isArray ? number(object, "array_len") : 1,
        isArray,
        index,
        struct);
  }

  private static List<JsonObject> objects(JsonObject object, String name) {
    List<JsonObject> objects = new ArrayList<>();
    if (object.get(name) instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (element instanceof JsonObject one) {
          objects.add(one);
        }
      }
    }
    return objects;
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static int number(JsonObject object, String name) {
    try {
      return Integer.parseUnsignedInt(text(object, name)) & Integer.MAX_VALUE;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
