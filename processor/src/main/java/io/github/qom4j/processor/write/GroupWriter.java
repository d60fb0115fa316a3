// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.LifecycleModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes what a device does with the repeats of a block of registers. */
final class GroupWriter {
  /** The events that the device passes on to its blocks. */
  static final List<LifecycleModel.Event> PASSED_ON =
      List.of(
          LifecycleModel.Event.RESET_ENTER,
          LifecycleModel.Event.RESET_HOLD,
          LifecycleModel.Event.RESET_EXIT);

  private GroupWriter() {}

  static ClassName block(GroupModel group) {
    return ClassName.get(group.blockPackage(), group.blockCompanion());
  }

  /** Makes the repeats and puts their registers into a bank. */
  static void install(Companion c, GroupModel group, String bank) {
    String field = group.field().name();
    if (group.count() > 0) {
      String[] names = group.blockName().split("\\.");
      ClassName component =
          ClassName.get(group.blockPackage(), names[0], Arrays.copyOfRange(names, 1, names.length));
      c.instanceInit.addStatement("d.$L = new $T[$L]", field, component, group.count());
      c.instanceInit.addStatement(
          "$T.setAll(d.$L, i -> $L)",
          Arrays.class,
          field,
          made(group.constructor().orElseThrow(), component));
    }
    CodeBlock seen =
        group
            .seen()
            .or(group::length)
            .map(count -> CodeBlock.of("() -> d.$L", count.access()))
            .orElse(CodeBlock.of("() -> d.$L.length", field));
    c.instanceInit.addStatement(
        "$L.addGroup(\n$L,\n$L,\n$T.stream(d.$L).map(block -> $T.bank(block, d)).toList(),\n$L)",
        bank,
        Companion.hex(group.offset()),
        Companion.hex(group.stride()),
        Arrays.class,
        field,
        block(group),
        seen);
  }

  /** A new object of a class; {@code d} has it and {@code i} is its number. */
  static CodeBlock made(GroupModel.BlockConstructor constructor, ClassName type) {
    List<String> arguments = new ArrayList<>();
    if (constructor.takesOwner()) {
      arguments.add("d");
    }
    if (constructor.takesNumber()) {
      arguments.add("i");
    }
    String given = String.join(", ", arguments);
    return constructor.isInner()
        ? CodeBlock.of("d.new $L($L)", type.simpleName(), given)
        : CodeBlock.of("new $T($L)", type, given);
  }

  /** The repeats that the device has as it is configured. */
  static CodeBlock present(GroupModel group) {
    String field = group.field().name();
    return group
        .length()
        .map(
            length ->
                CodeBlock.of("$T.stream(d.$L, 0, d.$L)", Arrays.class, field, length.access()))
        .orElse(CodeBlock.of("$T.stream(d.$L)", Arrays.class, field));
  }

  /** Tells the repeats of the resets that they wait for, each before the device's own hooks. */
  static void passOn(Companion c) {
    for (GroupModel group : c.model.groups()) {
      for (LifecycleModel.Event event : PASSED_ON) {
        if (group.blockEvents().contains(event)) {
          c.classInit.addStatement(
              "c.$L($T.class, d -> $L.forEach($T::$L))",
              event.slot(),
              c.device,
              present(group),
              block(group),
              method(event));
        }
      }
    }
  }

  /** The block's companion's method that runs its hooks. */
  static String method(LifecycleModel.Event event) {
    String name = event.annotation();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
