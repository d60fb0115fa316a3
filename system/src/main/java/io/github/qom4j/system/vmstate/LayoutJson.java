// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

/**
 * A layout as JSON.
 *
 * @param <D> Java class of what is saved
 */
final class LayoutJson<D> {
  private final VMStateDescription<D> description;
  private final D object;

  private LayoutJson(VMStateDescription<D> description, D object) {
    this.description = description;
    this.object = object;
  }

  /**
   * Describes a layout.
   *
   * @param description the layout
   * @param object one that has it, which tells the lengths of its arrays; null if there is none
   */
  static JsonObject of(VMStateDescription<?> description, Object object) {
    return layout(description, object).json();
  }

  /** An object is of the class that its layout is for. */
  @SuppressWarnings("unchecked")
  private static <D> LayoutJson<D> layout(VMStateDescription<D> description, Object object) {
    return new LayoutJson<>(description, (D) object);
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("name", description.name());
    json.addProperty("version_id", description.version());
    json.addProperty("minimum_version_id", description.minimumVersion());
    JsonArray fields = new JsonArray();
    for (VMStateField<D> field : description.fields()) {
      if (!field.isCheck()) {
        fields.add(json(field));
      }
    }
    json.add("Fields", fields);
    JsonArray subsections = new JsonArray();
    description.subsections().forEach(s -> subsections.add(of(s.description(), object)));
    if (!subsections.isEmpty()) {
      json.add("Subsections", subsections);
    }
    return json;
  }

  private JsonObject json(VMStateField<D> field) {
    JsonObject json = new JsonObject();
    json.addProperty("field", field.name());
    json.addProperty("version_id", field.since());
    json.addProperty("field_exists", field.isConditional());
    if (field.isArray() && !field.isCounted() && length(field) > 0) {
      json.addProperty("num", length(field));
    }
    json.addProperty("size", elementSize(field));
    field.struct().ifPresent(s -> json.add("Description", of(s, element(field))));
    return json;
  }

  private int length(VMStateField<D> field) {
    return known(() -> field.count(object));
  }

  private int elementSize(VMStateField<D> field) {
    return field
        .struct()
        .map(struct -> layout(struct, element(field)).size())
        .orElseGet(() -> known(() -> field.elementSize(object)));
  }

  /** Bytes of all fields, without subsections. */
  private int size() {
    int size = 0;
    for (VMStateField<D> field : description.fields()) {
      if (!field.isCheck()) {
        size += elementSize(field) * (field.isArray() ? length(field) : 1);
      }
    }
    return size;
  }

  /** One of the structures of a field; null if there is none. */
  private Object element(VMStateField<D> field) {
    try {
      List<?> structs = field.structs(object);
      return structs.stream().filter(Objects::nonNull).findFirst().orElse(null);
    } catch (RuntimeException e) {
      return null;
    }
  }

  /** What an object says; 0 if it has no answer before it is realized. */
  private static int known(IntSupplier answer) {
    try {
      return answer.getAsInt();
    } catch (RuntimeException e) {
      return 0;
    }
  }
}
