// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.List;
import java.util.Optional;

/**
 * A command, an event or a type, as clients learn of it. What there is depends on what it is.
 *
 * @param name its name; that of an object or an enumeration means nothing
 * @param metaType what it is
 * @param jsonType the values of a type that is built in
 * @param members of an object or an enumeration
 * @param values names of an enumeration's values
 * @param elementType type of an array's elements
 * @param argType type of what a command takes or an event tells
 * @param retType type of what a command answers
 * @param allowOob whether a command may be asked for out of band
 */
record SchemaInfo(
    String name,
    MetaType metaType,
    Optional<JsonType> jsonType,
    Optional<List<Member>> members,
    Optional<List<String>> values,
    Optional<String> elementType,
    Optional<String> argType,
    Optional<String> retType,
    Optional<Boolean> allowOob) {
  /** What clients learn of. */
  enum MetaType {
    BUILTIN,
    ENUM,
    ARRAY,
    OBJECT,
    COMMAND,
    EVENT
  }

  /** Kinds of values. */
  enum JsonType {
    STRING,
    NUMBER,
    INT,
    BOOLEAN,
    VALUE
  }

  /**
   * A member of an object or an enumeration.
   *
   * @param name its name
   * @param type type of a member of an object
   * @param defaultValue null if it may be left out
   */
  record Member(
      String name, Optional<String> type, @Named("default") Optional<JsonElement> defaultValue) {
    static Member of(String name, String type, boolean isOptional) {
      return new Member(
          name,
          Optional.of(type),
          Optional.<JsonElement>of(JsonNull.INSTANCE).filter(n -> isOptional));
    }

    static Member ofEnumeration(String name) {
      return new Member(name, Optional.empty(), Optional.empty());
    }
  }

  static SchemaInfo builtIn(String name, JsonType type) {
    return type(name, MetaType.BUILTIN, Optional.of(type), List.of(), Optional.empty());
  }

  static SchemaInfo array(String name, String element) {
    return type(name, MetaType.ARRAY, Optional.empty(), List.of(), Optional.of(element));
  }

  static SchemaInfo object(String name, List<Member> members) {
    return type(name, MetaType.OBJECT, Optional.empty(), members, Optional.empty());
  }

  static SchemaInfo enumeration(String name, List<String> values) {
    List<Member> members = values.stream().map(Member::ofEnumeration).toList();
    return type(name, MetaType.ENUM, Optional.empty(), members, Optional.empty());
  }

  private static SchemaInfo type(
      String name,
      MetaType metaType,
      Optional<JsonType> jsonType,
      List<Member> members,
      Optional<String> elementType) {
    boolean hasMembers = metaType == MetaType.OBJECT || metaType == MetaType.ENUM;
    return new SchemaInfo(
        name,
        metaType,
        jsonType,
        Optional.of(members).filter(list -> hasMembers),
        Optional.of(members.stream().map(Member::name).toList())
            .filter(list -> metaType == MetaType.ENUM),
        elementType,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static SchemaInfo command(String name, String argType, String retType, boolean allowOob) {
    Optional<Boolean> outOfBand = Optional.of(true).filter(value -> allowOob);
    return active(name, MetaType.COMMAND, argType, Optional.of(retType), outOfBand);
  }

  static SchemaInfo event(String name, String argType) {
    return active(name, MetaType.EVENT, argType, Optional.empty(), Optional.empty());
  }

  private static SchemaInfo active(
      String name,
      MetaType metaType,
      String argType,
      Optional<String> retType,
      Optional<Boolean> allowOob) {
    return new SchemaInfo(
        name,
        metaType,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(argType),
        retType,
        allowOob);
  }
}
