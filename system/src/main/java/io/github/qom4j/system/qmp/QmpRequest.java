// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;

/** What a client asks for. */
record QmpRequest(String command, JsonObject arguments, boolean outOfBand) {
  /** Whether a client asks for a command out of band, rightly or not. */
  static boolean isOutOfBand(JsonElement value) {
    return value instanceof JsonObject object && object.has("exec-oob") && !object.has("execute");
  }

  /**
   * Reads a request.
   *
   * @param outOfBandEnabled whether the client may ask for commands out of band
   */
  static QmpRequest of(JsonElement value, boolean outOfBandEnabled) {
    if (!(value instanceof JsonObject object)) {
      throw QmpError.of("QMP input must be a JSON object");
    }
    String command = null;
    JsonObject arguments = new JsonObject();
    for (Map.Entry<String, JsonElement> member : object.entrySet()) {
      String name = member.getKey();
      if (name.equals("execute") || name.equals("exec-oob") && outOfBandEnabled) {
        if (!(member.getValue() instanceof JsonPrimitive text && text.isString())) {
          throw QmpError.of("QMP input member '%s' must be a string", name);
        }
        if (command != null) {
          throw QmpError.of("QMP input member 'execute' clashes with 'exec-oob'");
        }
        command = text.getAsString();
      } else if (name.equals("arguments")) {
        if (!(member.getValue() instanceof JsonObject given)) {
          throw QmpError.of("QMP input member 'arguments' must be an object");
        }
        arguments = given;
      } else if (!name.equals("id")) {
        throw QmpError.of("QMP input member '%s' is unexpected", name);
      }
    }
    if (command == null) {
      throw QmpError.of("QMP input lacks member 'execute'");
    }
    return new QmpRequest(command, arguments, object.has("exec-oob"));
  }
}
