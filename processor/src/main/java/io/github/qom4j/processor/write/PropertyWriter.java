// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.PropertyType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the property array. */
final class PropertyWriter {
  private PropertyWriter() {}

  /** A link's type is named when it is needed: the companions of two types may need each other. */
  private static CodeBlock kind(PropertyModel property) {
    return property
        .link()
        .map(
            link ->
                CodeBlock.of(
                    "$T.link(() -> $T.TYPE)",
                    RuntimeNames.PROPERTY_KINDS,
                    ClassName.get(link.packageName(), link.companion())))
        .orElseGet(
            () ->
                CodeBlock.of("$T.$L", RuntimeNames.PROPERTY_KINDS, property.type().orElseThrow()));
  }

  static void write(Companion c) {
    List<CodeBlock> entries = new ArrayList<>();
    for (PropertyModel property : c.model.properties()) {
      PropertyType type = property.type().orElseThrow();
      String field = property.field().name();
      CodeBlock.Builder entry =
          CodeBlock.builder()
              .add("$T.of($S, ", RuntimeNames.PROPERTY, property.name())
              .add("$T.class, $L,\n    ", c.device, kind(property))
              .add("d -> d.$1L, (d, value) -> d.$1L = value)", field);
      property.defaultValue().ifPresent(text -> entry.add("\n    .withDefault($S)", text));
      entries.add(entry.build());
      if (type == PropertyType.CHARDEV) {
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
