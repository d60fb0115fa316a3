// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.skeleton;

import io.github.qom4j.documents.imports.JavaNames;
import io.github.qom4j.documents.model.AccessPolicy;
import io.github.qom4j.documents.model.FieldDocument;
import io.github.qom4j.documents.model.RegisterDocument;
import io.github.qom4j.documents.model.Survival;
import io.github.qom4j.documents.model.ValueDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the interfaces of mask constants that are the layouts of registers. */
final class LayoutWriter {
  private final Names types;
  private final Map<Object, String> layouts = new HashMap<>();
  private final Map<Object, String> enums = new HashMap<>();

  /**
   * Makes a writer for a class.
   *
   * @param types names of its nested types
   */
  LayoutWriter(Names types) {
    this.types = types;
  }

  /**
   * The layout of a register.
   *
   * @param name name of the interface
   * @param isNew whether it has yet to be written
   */
  record Layout(String name, boolean isNew) {}

  /** The layout of a register with fields; registers with equal ones share it. */
  Layout layout(RegisterDocument register) {
    Object key = List.of(register.width() == 8, register.access(), register.fields());
    String known = layouts.get(key);
    if (known != null) {
      return new Layout(known, false);
    }
    String name = types.take(JavaNames.type(register.name()), "Bits");
    layouts.put(key, name);
    return new Layout(name, true);
  }

  /** Writes a layout and the enums of its fields. */
  void write(JavaText out, String indent, String name, RegisterDocument register) {
    Map<String, FieldDocument> newEnums = new LinkedHashMap<>();
    boolean isShadowed =
        register.fields().stream()
            .anyMatch(
                field ->
                    Arrays.stream(AccessPolicy.values())
                        .anyMatch(
                            policy -> policy.name().equals(JavaNames.identifier(field.name()))));
    out.separated().line(indent + "interface " + name + " {");
    for (FieldDocument field : register.fields()) {
      out.separated();
      String values = isEnum(field) ? enumOf(field, newEnums) : "";
      out.doc(indent + "  ", description(field));
      List<String> members = members(register, field, values, isShadowed ? "AccessPolicy." : "");
      if (field.isUnmodelled()) {
        out.line(indent + "  @Unmodelled");
      }
      if (!members.isEmpty()) {
        out.annotation(indent + "  ", "Bits", members);
      }
      out.line(
          indent
              + "  "
              + (register.width() == 8 ? "long " : "int ")
              + JavaNames.identifier(field.name())
              + " = "
              + mask(field, register.width() == 8)
              + ";");
    }
    out.line(indent + "}");
    newEnums.forEach((type, field) -> writeEnum(out, indent, type, field));
  }

  private static void writeEnum(JavaText out, String indent, String type, FieldDocument field) {
    out.separated().line(indent + "enum " + type + " {");
    List<ValueDocument> values = field.values();
    for (int i = 0; i < values.size(); i++) {
      out.doc(indent + "  ", values.get(i).description());
      out.line(
          indent
              + "  "
              + JavaNames.identifier(values.get(i).name())
              + (i < values.size() - 1 ? "," : ""));
    }
    out.line(indent + "}");
  }

  /** Whether the values are those of an enum: 0, 1, 2 and so on, each with a name of its own. */
  private static boolean isEnum(FieldDocument field) {
    for (int i = 0; i < field.values().size(); i++) {
      if (field.values().get(i).value() != i) {
        return false;
      }
    }
    return !field.values().isEmpty()
        && field.values().stream().map(v -> JavaNames.identifier(v.name())).distinct().count()
            == field.values().size();
  }

  private String enumOf(FieldDocument field, Map<String, FieldDocument> newEnums) {
    String known = enums.get(field.values());
    if (known == null) {
      known = types.take(JavaNames.type(field.name()), "Values");
      enums.put(field.values(), known);
      newEnums.put(known, field);
    }
    return known;
  }

  private static String description(FieldDocument field) {
    if (field.values().isEmpty() || isEnum(field)) {
      return field.description();
    }
    String values =
        field.values().stream()
            .map(
                value ->
                    "%s %s%s"
                        .formatted(
                            "0x" + Long.toHexString(value.value()),
                            value.name(),
                            value.description().isEmpty() ? "" : " (" + value.description() + ")"))
            .collect(Collectors.joining(", "));
    return (field.description() + " Values: " + values + ".").strip();
  }

  private static List<String> members(
      RegisterDocument register, FieldDocument field, String values, String prefix) {
    List<String> members = new ArrayList<>();
    // What is computed has no policy.
    boolean isOwn = register.isStored() && field.access() != register.access();
    if (field.isWrittenAsRead()) {
      members.add("writeAsRead = true");
    }
    if (!field.forbidden().isEmpty()) {
      members.add(
          field.forbidden().size() == 1
              ? "forbidden = " + field.forbidden().get(0)
              : "forbidden = {" + String.join(", ", field.forbidden()) + "}");
    }
    if (!field.min().isEmpty()) {
      members.add("min = " + number(field.min()));
    }
    if (!field.max().isEmpty()) {
      members.add("max = " + number(field.max()));
    }
    if (!values.isEmpty()) {
      members.add("values = " + values + ".class");
    }
    if (field.survives() != Survival.NOTHING) {
      members.add("survives = Survives." + field.survives());
    }
    if (isOwn) {
      String policy = prefix + field.access();
      members.add(0, members.isEmpty() ? policy : "value = " + policy);
    }
    return members;
  }

  private static String number(String text) {
    return text.length() > 9 && !text.endsWith("L") ? text + "L" : text;
  }

  private static String mask(FieldDocument field, boolean isLong) {
    String suffix = isLong ? "L" : "";
    if (field.width() == 1) {
      return "1" + suffix + " << " + field.lsb();
    }
    String bits = "0x" + Long.toHexString(field.largest()) + suffix;
    return field.lsb() == 0 ? bits : bits + " << " + field.lsb();
  }
}
