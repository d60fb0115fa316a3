// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

/**
 * An object whose state is a section of a machine's stream.
 *
 * @param id number of the section when it is written
 * @param name name of the section
 * @param instance which of the sections of this name it is, from 0
 * @param description how the object is saved and loaded
 * @param object the object
 * @param isRequired whether a stream without the section is refused
 * @param <D> Java class of the object
 */
public record SectionEntry<D>(
    int id,
    String name,
    int instance,
    VMStateDescription<D> description,
    D object,
    boolean isRequired) {
  void save(VMStateOutput out) {
    if (object instanceof VMStateIf known) {
      known.checkSavable();
    }
    description.save(object, out);
  }

  void load(VMStateInput in, int version) {
    description.load(object, in, version);
  }

  Snapshot<D> snapshot() {
    return new Snapshot<>(description, object);
  }

  void describe(JsonWriter json) {
    json.beginObject();
    json.name("name").value(name);
    json.name("instance_id").value(instance);
    new SectionDescriber(json).describe(description, object);
    json.endObject();
  }
}
