// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import io.github.qom4j.system.qmp.SchemaInfo.JsonType;
import io.github.qom4j.system.qmp.SchemaInfo.Member;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What commands take and answer and what events tell, from the methods and records they are. */
final class QmpSchema {
  private static final Map<Type, SchemaInfo> BUILT_IN =
      Map.of(
          String.class, SchemaInfo.builtIn("str", JsonType.STRING),
          long.class, SchemaInfo.builtIn("int", JsonType.INT),
          Long.class, SchemaInfo.builtIn("int", JsonType.INT),
          double.class, SchemaInfo.builtIn("number", JsonType.NUMBER),
          boolean.class, SchemaInfo.builtIn("bool", JsonType.BOOLEAN),
          Boolean.class, SchemaInfo.builtIn("bool", JsonType.BOOLEAN));

  private static final SchemaInfo ANYTHING = SchemaInfo.builtIn("any", JsonType.VALUE);

  private final List<SchemaInfo> types = new ArrayList<>();
  private final Map<Object, String> names = new HashMap<>();
  private int objects;

  private QmpSchema() {}

  static List<SchemaInfo> build() {
    QmpSchema schema = new QmpSchema();
    List<SchemaInfo> all = new ArrayList<>();
    QmpCommands.all().forEach(command -> all.add(schema.command(command)));
    for (Class<?> event : QmpEvent.class.getPermittedSubclasses()) {
      all.add(SchemaInfo.event(QmpNames.ofEvent(event), schema.record(event)));
    }
    all.addAll(schema.types);
    return all;
  }

  private SchemaInfo command(QmpCommand command) {
    Type answer = command.method().getGenericReturnType();
    return SchemaInfo.command(
        command.name(),
        object(command.arguments().stream().map(this::member).toList()),
        answer == void.class ? object(List.of()) : name(answer),
        command.declared().outOfBand());
  }

  private Member member(QmpCommand.Argument argument) {
    return Member.of(argument.name(), name(argument.type()), argument.isOptional());
  }

  /** Name of a type, which is added if it is new. */
  private String name(Type type) {
    if (type instanceof ParameterizedType list) {
      String element = name(list.getActualTypeArguments()[0]);
      return add(SchemaInfo.array("[" + element + "]", element));
    }
    if (type instanceof Class<?> object && object.isRecord()) {
      return record(object);
    }
    if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      return enumeration(enumeration);
    }
    return add(BUILT_IN.getOrDefault(type, ANYTHING));
  }

  private String add(SchemaInfo type) {
    if (names.putIfAbsent(type.name(), type.name()) == null) {
      types.add(type);
    }
    return type.name();
  }

  private String enumeration(Class<?> enumeration) {
    List<String> values = Arrays.stream(enumeration.getEnumConstants()).map(QmpNames::of).toList();
    if (!names.containsKey(enumeration)) {
      names.put(enumeration, number());
      types.add(SchemaInfo.enumeration(names.get(enumeration), values));
    }
    return names.get(enumeration);
  }

  private String record(Class<?> type) {
    return object(Arrays.stream(type.getRecordComponents()).map(this::member).toList());
  }

  private Member member(RecordComponent component) {
    Type type = component.getGenericType();
    Type inner = QmpCommand.inner(type);
    return Member.of(
        QmpNames.of(component, component.getName()),
        name(inner == null ? type : inner),
        inner != null);
  }

  /** Name of the object type with these members; types without difference are one. */
  private String object(List<Member> members) {
    if (!names.containsKey(members)) {
      names.put(members, number());
      types.add(SchemaInfo.object(names.get(members), members));
    }
    return names.get(members);
  }

  private String number() {
    return String.valueOf(objects++);
  }
}
