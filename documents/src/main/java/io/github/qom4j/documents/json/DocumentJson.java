// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.qom4j.documents.DocumentException;
import io.github.qom4j.documents.model.BoardDocument;
import io.github.qom4j.documents.model.DeviceDocument;
import java.util.Map;

/** Reads and writes documents as JSON. Members that are empty or false are left out. */
public final class DocumentJson {
  /** The version of the format, which changes when a reader of it must. */
  public static final int VERSION = 1;

  private static final String VERSION_NAME = "formatVersion";
  private static final String KIND = "kind";
  private static final String BOARD = "board";
  private static final Map.Entry<String, JsonElement> NOT_SURVIVING =
      Map.entry("survives", new JsonPrimitive("nothing"));
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private DocumentJson() {}

  /**
   * Reads the document of a type or of a part of one.
   *
   * @param json its JSON
   * @return the document
   * @throws DocumentException if it is none
   */
  public static DeviceDocument readDevice(String json) {
    return read(json, DeviceDocument.class);
  }

  /**
   * Reads the document of a board.
   *
   * @param json its JSON
   * @return the document
   * @throws DocumentException if it is none
   */
  public static BoardDocument readBoard(String json) {
    return read(json, BoardDocument.class);
  }

  /**
   * Whether a document is of a board.
   *
   * @param json its JSON
   * @return true if it is of a board
   * @throws DocumentException if it is no document
   */
  public static boolean isBoard(String json) {
    return new JsonPrimitive(BOARD).equals(object(json).get(KIND));
  }

  private static <T> T read(String json, Class<T> type) {
    JsonObject object = object(json);
    try {
      return GSON.fromJson(object, type);
    } catch (JsonParseException e) {
      throw new DocumentException(e.getMessage());
    } catch (RuntimeException e) {
      // A record that refused its members; the innermost cause says which.
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      throw new DocumentException(String.valueOf(cause.getMessage()));
    }
  }

  private static JsonObject object(String json) {
    try {
      JsonElement element = JsonParser.parseString(json);
      if (!element.isJsonObject()) {
        throw new DocumentException("expected an object");
      }
      JsonElement version = element.getAsJsonObject().get(VERSION_NAME);
      if (!new JsonPrimitive(VERSION).equals(version)) {
        throw new DocumentException(
            "%s is %s, expected %d".formatted(VERSION_NAME, version, VERSION));
      }
      return element.getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new DocumentException(e.getMessage());
    }
  }

  /**
   * Writes the document of a type or of a part of one.
   *
   * @param device the document
   * @param schema where its schema lies, from where it lies
   * @return JSON, with a line break at the end
   */
  public static String write(DeviceDocument device, String schema) {
    return text(head(schema), device);
  }

  /**
   * Writes the document of a board.
   *
   * @param board the document
   * @param schema where its schema lies, from where it lies
   * @return JSON, with a line break at the end
   */
  public static String write(BoardDocument board, String schema) {
    JsonObject object = head(schema);
    object.addProperty(KIND, BOARD);
    return text(object, board);
  }

  private static JsonObject head(String schema) {
    JsonObject object = new JsonObject();
    object.addProperty("$schema", schema);
    object.addProperty(VERSION_NAME, VERSION);
    return object;
  }

  private static String text(JsonObject object, Object document) {
    for (Map.Entry<String, JsonElement> member :
        pruned(GSON.toJsonTree(document)).getAsJsonObject().entrySet()) {
      object.add(member.getKey(), member.getValue());
    }
    return GSON.toJson(object) + "\n";
  }

  private static JsonElement pruned(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(DocumentJson::pruned);
    } else if (element.isJsonObject()) {
      element.getAsJsonObject().entrySet().removeIf(member -> isAbsent(pruned(member.getValue())));
      element.getAsJsonObject().entrySet().remove(NOT_SURVIVING);
    }
    return element;
  }

  private static boolean isAbsent(JsonElement element) {
    return element.isJsonArray() && element.getAsJsonArray().isEmpty()
        || element.equals(new JsonPrimitive(""))
        || element.equals(new JsonPrimitive(false));
  }
}
