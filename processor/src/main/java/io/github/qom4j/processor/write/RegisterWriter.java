// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Policy;
import io.github.qom4j.processor.model.RegisterModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the register table, the dispatch to storage and hooks, and the reset of registers. */
final class RegisterWriter {
  private final Companion c;
  private final List<RegisterModel> registers;
  private final List<CodeBlock> table = new ArrayList<>();
  private final CodeBlock.Builder load = CodeBlock.builder();
  private final CodeBlock.Builder store = CodeBlock.builder();
  private final CodeBlock.Builder onRead = CodeBlock.builder();
  private final CodeBlock.Builder onWrite = CodeBlock.builder();
  private final List<String> afterCalls;

  private RegisterWriter(Companion c) {
    this.c = c;
    registers =
        c.model.registers().stream()
            .sorted(Comparator.comparingLong(RegisterModel::offset))
            .toList();
    afterCalls = afterCalls();
  }

  static void write(Companion c) {
    c.model.bank().ifPresent(bank -> new RegisterWriter(c).bank(bank));
    c.model
        .ids()
        .ifPresent(
            ids ->
                c.classInit.addStatement(
                    "c.setIdentification($L)",
                    CodeBlock.join(
                        ids.values().stream()
                            .map(id -> CodeBlock.of("0x%02x".formatted(id)))
                            .toList(),
                        ", ")));
  }

  private void bank(BankModel bank) {
    for (int i = 0; i < registers.size(); i++) {
      register(i, registers.get(i), bank);
    }
    c.model.ids().ifPresent(this::ids);
    c.type.addField(
        FieldSpec.builder(
                RuntimeNames.REGISTER_LAYOUT,
                "REGISTERS",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer(
                "\n$>$>$T.of(\n$>$>TYPE_NAME,\n$T.of(\n$>$>$L))$<$<$<$<$L$<$<",
                RuntimeNames.REGISTER_LAYOUT,
                List.class,
                Companion.lines(table),
                isWhole(bank) ? "\n.wholeRegisters()" : "")
            .build());
    c.type.addType(dispatch());
    c.instanceInit.addStatement(
        "d.addMmio(\n$T.io(TYPE_NAME, $L, new Registers(d), new $T($L, $L, $L, $L)))",
        RuntimeNames.MEMORY_REGION,
        Companion.hex(bank.size()),
        RuntimeNames.ACCESS_SIZES,
        bank.valid().get(0),
        bank.valid().get(1),
        bank.impl().get(0),
        bank.impl().get(1));
  }

  private void register(int number, RegisterModel r, BankModel bank) {
    Optional<MethodModel> read = hook(HookModel.Kind.READ, r.name());
    Optional<MethodModel> write = hook(HookModel.Kind.WRITE, r.name());
    List<Integer> after = afterWrite(r.name());
    table.add(entry(r, bank, read.isPresent(), write.isPresent(), after));
    r.field().ifPresent(field -> storage(number, r, field));
    read.ifPresent(
        method -> onRead.add("case $L -> d.$L(); // $L\n", number, method.name(), r.name()));
    write.ifPresent(
        method -> {
          CodeBlock call =
              CodeBlock.of(
                  method.parameters().get(0).is(JavaType.Kind.LONG)
                      ? "d.$L(value)"
                      : "d.$L((int) value)",
                  method.name());
          if (method.returns().is(JavaType.Kind.VOID)) {
            onWrite.add("case $L -> { // $L\n$>$L;\nyield 0;\n$<}\n", number, r.name(), call);
          } else {
            onWrite.add("case $L -> $L; // $L\n", number, call, r.name());
          }
        });
  }

  private static CodeBlock entry(
      RegisterModel r, BankModel bank, boolean reads, boolean writes, List<Integer> after) {
    CodeBlock.Builder entry =
        CodeBlock.builder()
            .add(
                "$T.at(0x$L, $L, $S)",
                RuntimeNames.REGISTER_INFO,
                "%03x".formatted(r.offset()),
                r.width(),
                r.name());
    Policy policy = r.policy();
    String all = Companion.hex(r.storedBits(bank.keepsReserved()));
    if (reads) {
      entry.add(".onRead()");
    }
    if (writes) {
      entry.add(".onWrite()");
    } else if (r.field().isPresent() && !policy.write().isEmpty()) {
      entry.add(".$L($L)", policy.write(), all);
    }
    if (!after.isEmpty()) {
      entry.add(
          ".after($L)", after.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    boolean unreadable = r.field().isEmpty() || policy.read() == Policy.Read.UNREADABLE;
    if (!reads && unreadable) {
      entry.add(".readable(0)");
    }
    if (policy.read() == Policy.Read.CLEARS) {
      entry.add(".readClears($L)", all);
    } else if (policy.read() == Policy.Read.SETS) {
      entry.add(".readSets($L)", all);
    }
    if (policy == Policy.RO_IGNORE) {
      entry.add(".quiet()");
    }
    return entry.build();
  }

  private void storage(int number, RegisterModel r, FieldModel field) {
    load.add("case $L -> d.$L; // $L\n", number, field.name(), r.name());
    String value = field.type().is(JavaType.Kind.LONG) ? "value" : "(int) value";
    store.add("case $L -> d.$L = $L; // $L\n", number, field.name(), value, r.name());
    boolean firstView =
        c.model.registers().stream()
            .filter(other -> other.field().equals(r.field()))
            .findFirst()
            .orElseThrow()
            .equals(r);
    if (firstView) {
      c.resetEnter.addStatement("d.$L = $L", field.name(), literal(r.reset(), r.width()));
    }
  }

  /** A value as a literal of the field's type. */
  private static String literal(long value, int width) {
    if (value == 0) {
      return "0";
    }
    return width == 8 ? Companion.hex(value) : "0x" + Long.toHexString(value & 0xffffffffL);
  }

  private void ids(IdModel ids) {
    int first = registers.size();
    for (int i = 0; i < ids.values().size(); i++) {
      table.add(
          CodeBlock.of(
              "$T.at(0x$L, 4, $S).onRead()",
              RuntimeNames.REGISTER_INFO,
              "%03x".formatted(ids.offset() + 4L * i),
              "ID" + i));
    }
    onRead.add("default -> d.deviceClass().identification(register - $L);\n", first);
  }

  private Optional<MethodModel> hook(HookModel.Kind kind, String register) {
    return c.model.hooks().stream()
        .filter(hook -> hook.kind() == kind && hook.registers().contains(register))
        .map(HookModel::method)
        .findFirst();
  }

  /** An access that always reaches the device with one size stands for the whole register. */
  private static boolean isWhole(BankModel bank) {
    return bank.impl().get(0).equals(bank.impl().get(1));
  }

  /** Numbers of the hooks that run after a write: those of the source in order, then the lines. */
  private List<Integer> afterWrite(String register) {
    List<Integer> numbers = new ArrayList<>();
    for (HookModel hook : c.model.hooks()) {
      if (hook.kind() == HookModel.Kind.AFTER_WRITE && hook.registers().contains(register)) {
        numbers.add(afterCalls.indexOf(call(hook)));
      }
    }
    if (c.model.irqSources().stream().anyMatch(source -> source.after().contains(register))) {
      numbers.add(afterCalls.size() - 1);
    }
    return numbers;
  }

  private static String call(HookModel hook) {
    return "d." + hook.method().name() + "()";
  }

  private List<String> afterCalls() {
    Set<String> calls = new LinkedHashSet<>();
    c.model.hooks().stream()
        .filter(hook -> hook.kind() == HookModel.Kind.AFTER_WRITE)
        .forEach(hook -> calls.add(call(hook)));
    if (c.model.irqSources().stream().anyMatch(source -> !source.after().isEmpty())) {
      calls.add("updateIrqs(d)");
    }
    return List.copyOf(calls);
  }

  private TypeSpec dispatch() {
    TypeSpec.Builder bank =
        TypeSpec.classBuilder("Registers")
            .addJavadoc("Brings the guest's accesses to a device's fields and hooks.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.REGISTER_BANK)
            .addField(c.device, "d", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(c.device, "d")
                    .addStatement("super(REGISTERS)")
                    .addStatement("this.d = d")
                    .build());
    bank.addMethod(
        override("load", TypeName.LONG)
            .addCode(
                load.isEmpty()
                    ? CodeBlock.of("return 0;\n")
                    : returning(load.add("default -> 0;\n")))
            .build());
    bank.addMethod(
        override("store", TypeName.VOID)
            .addParameter(TypeName.LONG, "value")
            .addCode(
                store.isEmpty()
                    ? CodeBlock.of("")
                    : CodeBlock.of(
                        "switch (register) {\n$>$L$<}\n", store.add("default -> {\n}\n").build()))
            .build());
    boolean hasIds = c.model.ids().isPresent();
    if (!onRead.isEmpty()) {
      bank.addMethod(
          override("onRead", TypeName.LONG)
              .addCode(
                  returning(hasIds ? onRead : onRead.add("default -> super.onRead(register);\n")))
              .build());
    }
    if (!onWrite.isEmpty()) {
      bank.addMethod(
          override("onWrite", TypeName.LONG)
              .addParameter(TypeName.LONG, "value")
              .addCode(returning(onWrite.add("default -> super.onWrite(register, value);\n")))
              .build());
    }
    if (!afterCalls.isEmpty()) {
      CodeBlock.Builder cases = CodeBlock.builder();
      for (int hook = 0; hook < afterCalls.size(); hook++) {
        cases.add("case $L -> $L;\n", hook, afterCalls.get(hook));
      }
      bank.addMethod(
          override("afterWrite", TypeName.VOID, "hook")
              .addCode(
                  "switch (hook) {\n$>$L$<}\n",
                  cases.add("default -> super.afterWrite(hook);\n").build())
              .build());
    }
    return bank.build();
  }

  private static CodeBlock returning(CodeBlock.Builder cases) {
    return CodeBlock.of("return switch (register) {\n$>$L$<};\n", cases.build());
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return override(name, returns, "register");
  }

  private static MethodSpec.Builder override(String name, TypeName returns, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(ClassName.get(Override.class))
        .addModifiers(Modifier.PROTECTED)
        .returns(returns)
        .addParameter(TypeName.INT, parameter);
  }
}
