// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the register banks: table, dispatch, region. */
final class RegisterWriter {
  /** A class initializer with more entries could outgrow what the JVM compiles. */
  private static final int ENTRIES_IN_A_LIST = 64;

  private final Companion c;
  private final BankModel bank;
  private final String suffix;
  private final List<RegisterModel> registers;
  private final List<String> afterCalls;
  private final Optional<IdModel> ids;

  private RegisterWriter(Companion c, BankModel bank) {
    this.c = c;
    this.bank = bank;
    boolean isFirst = c.model.bank().orElseThrow().equals(bank);
    suffix = isFirst ? "" : capitalized(bank.name());
    ids = c.model.ids().filter(i -> isFirst);
    registers = registers(c, bank);
    afterCalls = afterCalls(c);
  }

  private static List<RegisterModel> registers(Companion c, BankModel bank) {
    return c.model.registers().stream()
        .filter(r -> c.model.bankOf(r).orElseThrow().equals(bank))
        .sorted(Comparator.comparingLong(RegisterModel::offset))
        .toList();
  }

  static void write(Companion c) {
    c.model.banks().forEach(bank -> new RegisterWriter(c, bank).write());
    c.model
        .ids()
        .ifPresent(
            ids ->
                c.classInit.addStatement(
                    "c.setIdentification($L)",
                    ids.values().stream()
                        .map(id -> "0x%02x".formatted(id))
                        .collect(Collectors.joining(", "))));
  }

  private static String capitalized(String name) {
    String legal = name.replaceAll("[^A-Za-z0-9]", "_");
    return legal.substring(0, 1).toUpperCase(Locale.ROOT) + legal.substring(1);
  }

  private void write() {
    table();
    String dispatch = "Registers" + suffix;
    c.type.addType(new DispatchWriter(c, registers, afterCalls, ids).write(dispatch, constant()));
    if (!c.model.isBlock()) {
      if (TraceWriter.tellsAccesses(c)) {
        c.type.addType(TraceWriter.accesses(c, bank, "Accesses" + suffix, dispatch));
      }
      install(dispatch);
    }
  }

  private void install(String dispatch) {
    registers.stream()
        .filter(r -> r.isArray() && r.field().isPresent())
        .filter(r -> isFirstView(c, r))
        .forEach(
            r ->
                c.instanceInit.addStatement(
                    "d.$1L = new $2L[$3L]",
                    r.field().orElseThrow().name(),
                    r.field().orElseThrow().type().kind().name().toLowerCase(Locale.ROOT),
                    r.count()));
    List<GroupModel> groups =
        c.model.groups().stream()
            .filter(
                group ->
                    group.bank().equals(bank.name()) || group.bank().isEmpty() && suffix.isEmpty())
            .toList();
    String variable = "new " + dispatch + "(d)";
    boolean isTold = TraceWriter.tellsAccesses(c);
    if (!groups.isEmpty() || isTold) {
      variable = "registers" + suffix;
      c.instanceInit.addStatement("$1L $2L = new $1L(d)", dispatch, variable);
    }
    for (GroupModel group : groups) {
      GroupWriter.install(c, group, variable);
    }
    c.instanceInit.addStatement(
        "d.addBank(\n$L,\n$L,\n$L,\nnew $T($L, $L, $L, $L))",
        name(),
        Companion.hex(bank.size()),
        isTold ? variable + ",\nnew Accesses" + suffix + "(" + variable + ")" : variable,
        RuntimeNames.ACCESS_SIZES,
        bank.valid().get(0),
        bank.valid().get(1),
        bank.impl().get(0),
        bank.impl().get(1));
  }

  private CodeBlock name() {
    return bank.name().isEmpty() ? CodeBlock.of("TYPE_NAME") : CodeBlock.of("$S", bank.name());
  }

  private String constant() {
    return suffix.isEmpty() ? "REGISTERS" : "REGISTERS_" + suffix.toUpperCase(Locale.ROOT);
  }

  /** Whether a register is the first of those that show its field. */
  static boolean isFirstView(Companion c, RegisterModel r) {
    return c.model.registers().stream()
        .filter(other -> other.field().equals(r.field()))
        .findFirst()
        .orElseThrow()
        .equals(r);
  }

  private void table() {
    List<CodeBlock> entries = new ArrayList<>();
    for (RegisterModel r : registers) {
      CodeBlock entry =
          CodeBlock.of(
              "$L$L",
              RegisterEntry.of(
                  r,
                  bank.reserved(),
                  hooks(r.name()),
                  keepsOld(r.name()),
                  afterWrite(r, false),
                  afterWrite(r, true)),
              TraceWriter.traced(c, r));
      entries.add(
          WiringWriter.drivesLines(c, r) && changesOnRead(r)
              ? CodeBlock.of("$L.afterRead($L)", entry, afterCalls.size() - 1)
              : entry);
    }
    ids.ifPresent(block -> entries.addAll(ids(block)));
    List<CodeBlock> lists = new ArrayList<>();
    for (int from = 0; from < entries.size(); from += ENTRIES_IN_A_LIST) {
      List<CodeBlock> part =
          entries.subList(from, Math.min(entries.size(), from + ENTRIES_IN_A_LIST));
      lists.add(CodeBlock.of("$T.of(\n$>$>$L)$<$<", List.class, Companion.lines(part)));
    }
    if (lists.size() > 1) {
      lists.replaceAll(this::inMethod);
    }
    lists.add(0, name());
    CodeBlock.Builder layout =
        CodeBlock.builder()
            .add("\n$>$>$T.of(\n$>$>$L)$<$<", RuntimeNames.REGISTER_LAYOUT, Companion.lines(lists));
    if (bank.impl().get(0).equals(bank.impl().get(1))) {
      layout.add("\n    .wholeRegisters()");
    }
    if (bank.isBigEndian()) {
      layout.add("\n    .bigEndian()");
    }
    c.type.addField(
        FieldSpec.builder(
                RuntimeNames.REGISTER_LAYOUT,
                constant(),
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(layout.add("$<$<").build())
            .build());
  }

  private CodeBlock inMethod(CodeBlock list) {
    String name = "registers" + suffix + c.methods.size();
    c.methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(
                ParameterizedTypeName.get(ClassName.get(List.class), RuntimeNames.REGISTER_INFO))
            .addStatement("return $L", list)
            .build());
    return CodeBlock.of("$L()", name);
  }

  private boolean changesOnRead(RegisterModel r) {
    return r.policies(bank.reserved()).keySet().stream()
        .anyMatch(p -> p.read() == Policy.Read.CLEARS || p.read() == Policy.Read.SETS);
  }

  private List<CodeBlock> ids(IdModel block) {
    List<CodeBlock> entries = new ArrayList<>();
    for (int i = 0; i < block.values().size(); i++) {
      entries.add(
          CodeBlock.of(
              "$T.at(0x$L, 4, $S).onRead()$L",
              RuntimeNames.REGISTER_INFO,
              "%03x".formatted(block.offset() + 4L * i),
              "ID" + i,
              TraceWriter.showsRegisters(c.model) ? ".traced(\"ID\")" : ""));
    }
    return entries;
  }

  private Set<HookModel.Kind> hooks(String register) {
    return c.model.hooks().stream()
        .filter(hook -> hook.registers().contains(register))
        .map(HookModel::kind)
        .collect(Collectors.toSet());
  }

  private boolean keepsOld(String register) {
    return c.model.hooks().stream()
        .anyMatch(hook -> hook.takesOld() && hook.registers().contains(register));
  }

  /** Numbers of the hooks that run after a write: those of the source in order, then the lines. */
  private List<Integer> afterWrite(RegisterModel register, boolean isOfElement) {
    return afterCalls(c, register).stream()
        .filter(call -> isOfElement(call) == isOfElement)
        .map(afterCalls::indexOf)
        .toList();
  }

  /** What runs after a write of a register, in order. */
  static List<String> afterCalls(Companion c, RegisterModel register) {
    List<String> calls = new ArrayList<>();
    c.model.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.AFTER_WRITE)
        .filter(hook -> hook.registers().contains(register.name()))
        .forEach(hook -> calls.add(call(c, hook)));
    if (WiringWriter.drivesLines(c, register)) {
      calls.add("updateIrqs(d)");
    }
    return calls;
  }

  private static String call(Companion c, HookModel hook) {
    String argument = hook.isOfElement() ? "element" : "";
    if (hook.takesOld()) {
      RegisterModel register = c.model.register(hook.registers().get(0)).orElseThrow();
      String cast = hook.method().parameters().get(0).is(JavaType.Kind.LONG) ? "" : "(int) ";
      int number = registers(c, c.model.bankOf(register).orElseThrow()).indexOf(register);
      argument = cast + "before(" + number + ")";
    }
    return "d.%s(%s)".formatted(hook.method().name(), argument);
  }

  /** Whether a call passes the place of the register in its row. */
  static boolean isOfElement(String call) {
    return call.endsWith("(element)");
  }

  private static List<String> afterCalls(Companion c) {
    Set<String> calls = new LinkedHashSet<>();
    c.model.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.AFTER_WRITE)
        .forEach(hook -> calls.add(call(c, hook)));
    if (c.model.registers().stream().anyMatch(r -> WiringWriter.drivesLines(c, r))) {
      calls.add("updateIrqs(d)");
    }
    return List.copyOf(calls);
  }
}
