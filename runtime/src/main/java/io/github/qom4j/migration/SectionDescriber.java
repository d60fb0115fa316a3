// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.migration;

import java.util.List;
import java.util.Objects;

/** Writes what an object's section looks like into the description of a stream. */
final class SectionDescriber {
  private final JsonWriter json;

  SectionDescriber(JsonWriter json) {
    this.json = json;
  }

  /** Members of an object that say what a section or a structure looks like. */
  <D> void describe(VMStateDescription<D> description, D object) {
    describe(description, description.version(), object);
  }

  private <D> void describe(VMStateDescription<D> description, int version, D object) {
    json.name("vmsd_name").value(description.name());
    json.name("version").value(version);
    json.name("fields").beginArray();
    for (VMStateField<D> field : description.fields()) {
      if (!field.isCheck() && field.isPresent(object, version)) {
        describe(field, uniqueName(description.fields(), field), object);
      }
    }
    json.endArray();
    List<VMStateDescription.Subsection<D>> sent =
        description.subsections().stream().filter(s -> s.needed().test(object)).toList();
    if (!sent.isEmpty()) {
      json.name("subsections").beginArray();
      for (VMStateDescription.Subsection<D> subsection : sent) {
        json.beginObject();
        describe(subsection.description(), object);
        json.endObject();
      }
      json.endArray();
    }
  }

  /** A field whose name others have, too, is numbered among them. */
  private static <D> String uniqueName(List<VMStateField<D>> fields, VMStateField<D> field) {
    List<VMStateField<D>> namesakes =
        fields.stream().filter(other -> other.name().equals(field.name())).toList();
    return namesakes.size() == 1
        ? field.name()
        : field.name() + "[" + namesakes.indexOf(field) + "]";
  }

  private <D> void describe(VMStateField<D> field, String name, D object) {
    if (isStruct(field)) {
      describeStructs(field, name, field.structs(object));
      return;
    }
    int count = field.count(object);
    boolean isCompressed = !field.isConditional();
    for (int i = 0; i < (isCompressed ? Math.min(count, 1) : count); i++) {
      begin(name, i, count - i, isCompressed);
      end(field.type(), field.elementSize(object));
    }
  }

  private static boolean isStruct(VMStateField<?> field) {
    return field.type().equals(VMStateField.STRUCT)
        || field.type().equals(VMStateField.VERSIONED_STRUCT);
  }

  private <D> void describeStructs(VMStateField<D> field, String name, List<?> elements) {
    boolean isCompressed = canCompress(field);
    for (int i = 0; i < elements.size(); ) {
      // A run of elements that are there, or of elements that are none.
      int run = runFrom(elements, i);
      begin(name, i, isCompressed ? run : elements.size() - i, isCompressed);
      struct(field, field.struct().orElseThrow(), elements.get(i));
      i += isCompressed ? run : 1;
    }
  }

  private void begin(String name, int index, int rest, boolean isCompressed) {
    json.beginObject();
    json.name("name").value(name);
    // QEMU does not number the last element of an array either.
    if (rest > 1) {
      json.name(isCompressed ? "array_len" : "index").value(isCompressed ? rest : index);
    }
  }

  private void end(String type, int size) {
    json.name("type").value(type);
    json.name("size").value(size);
    json.endObject();
  }

  @SuppressWarnings("unchecked")
  private <S> void struct(
      VMStateField<?> field, VMStateDescription<S> description, Object element) {
    if (element == null) {
      end("nullptr", 1);
      return;
    }
    boolean isNested = field.type().equals(VMStateField.STRUCT);
    json.name("type").value(field.type());
    if (isNested) {
      json.name("struct").beginObject();
    }
    // The field says that its structures are described so.
    describe(description, field.structVersion(), (S) element);
    if (isNested) {
      json.endObject();
    }
    json.name("size").value(field.sizeOf(element));
    json.endObject();
  }

  private static int runFrom(List<?> elements, int first) {
    int end = first;
    while (end < elements.size()
        && Objects.isNull(elements.get(end)) == Objects.isNull(elements.get(first))) {
      end++;
    }
    return end - first;
  }

  /** Whether all elements of an array look alike whatever their state is. */
  private static boolean canCompress(VMStateField<?> field) {
    return !field.isConditional()
        && !field.isAllocated()
        && field
            .struct()
            .filter(struct -> field.type().equals(VMStateField.STRUCT))
            .map(SectionDescriber::looksTheSame)
            .orElse(true);
  }

  private static boolean looksTheSame(VMStateDescription<?> description) {
    return description.subsections().isEmpty()
        && description.fields().stream().allMatch(SectionDescriber::canCompress);
  }
}
