// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qom4j.processor.model.EnumModel;
import io.github.qom4j.processor.model.LinkModel;
import io.github.qom4j.processor.model.PropertyLimits;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Writes the property array. */
final class PropertyWriter {
  private static final int LONGEST_TEXT = 72;

  private PropertyWriter() {}

  /** A list's or an element's kind, with what the declaration says of its values. */
  private static CodeBlock kind(Companion c, PropertyModel property) {
    PropertyLimits limits = property.limits();
    CodeBlock kind = elementKind(c, property);
    if (limits.isRange()) {
      PropertyType type = property.type().orElseThrow();
      kind =
          CodeBlock.of(
              "$T.range($L, $LL, $LL)",
              RuntimeNames.PROPERTY_KINDS,
              kind,
              limits.min().orElse(type.min()).longValue(),
              limits.max().orElse(type.max()).longValue());
    } else if (limits.mask().isPresent()) {
      kind =
          CodeBlock.of(
              "$T.mask($L, $L)",
              RuntimeNames.PROPERTY_KINDS,
              kind,
              Companion.hex(limits.mask().get().longValue()));
    }
    return property.isList()
        ? CodeBlock.of(
            "$T.list($L, $L[].class)", RuntimeNames.PROPERTY_KINDS, kind, elementClass(property))
        : kind;
  }

  /** A link's type is named when it is needed: the companions of two types may need each other. */
  private static CodeBlock elementKind(Companion c, PropertyModel property) {
    if (property.link().isPresent()) {
      LinkModel link = property.link().get();
      return CodeBlock.of(
          "$T.$L(() -> $T.TYPE)",
          RuntimeNames.PROPERTY_KINDS,
          property.isWeak() ? "weakLink" : "link",
          ClassName.get(link.packageName(), link.companion()));
    }
    return property
        .values()
        .map(
            values ->
                CodeBlock.of("$T.values($T.class)", RuntimeNames.PROPERTY_KINDS, name(values)))
        .orElseGet(() -> CodeBlock.of("$T.$L", RuntimeNames.PROPERTY_KINDS, constant(c, property)));
  }

  /** Tools call texts of devices and of other objects by two names. */
  private static String constant(Companion c, PropertyModel property) {
    PropertyType type = property.type().orElseThrow();
    return type == PropertyType.STRING && !c.model.parent().isDevice()
        ? "OBJECT_STRING"
        : type.name();
  }

  private static ClassName name(EnumModel values) {
    List<String> names = values.simpleNames();
    return ClassName.get(
        values.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  private static TypeName elementClass(PropertyModel property) {
    return switch (property.type().orElseThrow()) {
      case BOOL -> TypeName.BOOLEAN;
      case UINT8 -> TypeName.BYTE;
      case UINT16 -> TypeName.SHORT;
      case UINT32, INT32, SIZE32 -> TypeName.INT;
      case UINT64, INT64, SIZE -> TypeName.LONG;
      case STRING -> ClassName.get(String.class);
      case UUID -> ClassName.get(UUID.class);
      case MAC_ADDRESS -> RuntimeNames.MAC_ADDRESS;
      case PCI_ADDRESS -> RuntimeNames.PCI_ADDRESS;
      case ENUM -> name(property.values().orElseThrow());
      case CHARDEV, LINK -> throw new IllegalArgumentException(property.name());
    };
  }

  private static void facts(PropertyModel property, boolean isState, CodeBlock.Builder entry) {
    property.defaultValue().ifPresent(text -> entry.add("\n    .withDefault($S)", text));
    if (!property.summary().isEmpty()) {
      entry.add("\n    .describedAs($L)", text(property.summary()));
    }
    if (!property.unit().isEmpty()) {
      entry.add("\n    .inUnit($S)", property.unit());
    }
    if (property.isSettableAfterRealize()) {
      entry.add("\n    .settableAfterRealize()");
    } else if (isState) {
      entry.add("\n    .alsoState()");
    }
    property
        .deprecation()
        .ifPresent(d -> entry.add("\n    .deprecatedSince($S, $S)", d.since(), d.replacement()));
  }

  /** A text in lines that are not too long. */
  private static CodeBlock text(String text) {
    List<CodeBlock> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > LONGEST_TEXT) {
      int end = rest.lastIndexOf(' ', LONGEST_TEXT) + 1;
      end = end == 0 ? LONGEST_TEXT : end;
      lines.add(CodeBlock.of("$S", rest.substring(0, end)));
      rest = rest.substring(end);
    }
    lines.add(CodeBlock.of("$S", rest));
    return CodeBlock.join(lines, "\n        + ");
  }

  static void write(Companion c) {
    List<CodeBlock> entries = new ArrayList<>();
    for (PropertyModel property : c.model.properties()) {
      String field = property.field().name();
      CodeBlock.Builder entry =
          CodeBlock.builder()
              .add("$T.of($S, ", RuntimeNames.PROPERTY, property.name())
              .add("$T.class, $L,\n    ", c.device, kind(c, property))
              .add("d -> d.$1L, (d, value) -> d.$1L = value)", field);
      facts(property, c.model.isState(property.field()), entry);
      entries.add(entry.build());
      if (property.is(PropertyType.CHARDEV)) {
        c.instanceInit.addStatement("d.$L = new $T()", field, RuntimeNames.CHAR_BACKEND);
        if (c.model.implementsCharHandlers()) {
          c.realize.addStatement("d.$L.setHandlers(d)", field);
        }
        c.unrealize.addStatement("d.$L.disconnect()", field);
      }
    }
    if (!entries.isEmpty()) {
      c.type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(
                      ClassName.get(List.class),
                      ParameterizedTypeName.get(
                          RuntimeNames.PROPERTY,
                          c.device,
                          WildcardTypeName.subtypeOf(Object.class))),
                  "PROPERTIES",
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("\n$>$>$T.of(\n$>$>$L)$<$<$<$<", List.class, Companion.lines(entries))
              .build());
      c.classInit.addStatement("c.addProperties(PROPERTIES)");
    }
  }
}
