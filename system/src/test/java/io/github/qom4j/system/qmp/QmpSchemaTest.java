// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Clients learn from the schema what commands take, what they answer and what events tell. */
class QmpSchemaTest {
  private final Map<String, JsonObject> schema = new TreeMap<>();

  QmpSchemaTest() {
    for (JsonElement info : QmpOutput.toJson(QmpSchema.build()).getAsJsonArray()) {
      JsonObject object = info.getAsJsonObject();
      assertNull(schema.put(object.get("name").getAsString(), object), object::toString);
    }
  }

  private JsonObject of(String name, String kind) {
    JsonObject info = schema.get(name);
    assertEquals(kind, info.get("meta-type").getAsString());
    return info;
  }

  /** The members of an object with their types; what may be left out with a question mark. */
  private String members(JsonObject object) {
    StringBuilder text = new StringBuilder();
    for (JsonElement element : object.getAsJsonArray("members")) {
      JsonObject member = element.getAsJsonObject();
      text.append(member.get("name").getAsString())
          .append(member.has("default") ? "?: " : ": ")
          .append(type(member.get("type").getAsString()))
          .append(' ');
    }
    return text.toString();
  }

  private String type(String name) {
    JsonObject type = schema.get(name);
    return switch (type.get("meta-type").getAsString()) {
      case "builtin" -> name;
      case "array" -> "[" + type(type.get("element-type").getAsString()) + "]";
      case "enum" -> type.get("values").toString();
      default -> "{" + members(type) + "}";
    };
  }

  private String arguments(String command) {
    return members(schema.get(of(command, "command").get("arg-type").getAsString()));
  }

  private String answer(String command) {
    return type(of(command, "command").get("ret-type").getAsString());
  }

  @Test
  void whatCommandsTake() {
    assertEquals("path: str property: str value: any ", arguments("qom-set"));
    assertEquals("implements?: str abstract?: bool ", arguments("qom-list-types"));
    assertEquals("enable?: [[\"oob\"]] ", arguments("qmp_capabilities"));
    assertEquals("driver: str bus?: str id?: str ", arguments("device_add"));
    assertEquals("command-line: str cpu-index?: int ", arguments("human-monitor-command"));
    assertEquals("", arguments("stop"));
  }

  @Test
  void whatCommandsAnswer() {
    assertEquals("{}", answer("stop"));
    assertEquals("str", answer("human-monitor-command"));
    assertEquals("any", answer("qom-get"));
    assertEquals(
        "[{default-value?: any name: str description?: str type: str }]", answer("qom-list"));
    assertEquals(
        "{qemu: {micro: int minor: int major: int } package: str }", answer("query-version"));
    assertTrue(answer("query-status").startsWith("{status: [\"prelaunch\",\"running\""));
  }

  @Test
  void whatEventsTell() {
    assertEquals(
        "device?: str path: str ",
        members(schema.get(of("DEVICE_DELETED", "event").get("arg-type").getAsString())));
    assertEquals("{}", type(of("STOP", "event").get("arg-type").getAsString()));
  }

  @Test
  void whatMayBeAskedForOutOfBand() {
    assertTrue(schema.get("migrate-pause").get("allow-oob").getAsBoolean());
    assertFalse(schema.get("query-status").has("allow-oob"));
  }

  @Test
  void allTypesThatAreNamedAreThere() {
    for (JsonObject info : schema.values()) {
      for (String reference : new String[] {"arg-type", "ret-type", "element-type"}) {
        if (info.has(reference)) {
          assertTrue(schema.containsKey(info.get(reference).getAsString()), info::toString);
        }
      }
      JsonArray members = info.has("members") ? info.getAsJsonArray("members") : new JsonArray();
      for (JsonElement member : members) {
        JsonElement type = member.getAsJsonObject().get("type");
        assertTrue(type == null || schema.containsKey(type.getAsString()), info::toString);
      }
    }
  }
}
