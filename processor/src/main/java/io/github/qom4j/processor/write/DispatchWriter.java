// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.RegisterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class that brings accesses to a device's fields and hooks. */
final class DispatchWriter {
  /** More cases in a method could outgrow what the JVM compiles. */
  private static final int CASES_IN_A_METHOD = 256;

  private final Companion c;
  private final List<RegisterModel> registers;
  private final List<String> afterCalls;
  private final Optional<IdModel> ids;

  private final List<String> load = new ArrayList<>();
  private final List<String> store = new ArrayList<>();
  private final List<String> loadElement = new ArrayList<>();
  private final List<String> storeElement = new ArrayList<>();
  private final List<String> onRead = new ArrayList<>();
  private final List<String> onPeek = new ArrayList<>();
  private final List<String> onWrite = new ArrayList<>();
  private final List<String> onReadElement = new ArrayList<>();
  private final List<String> onPeekElement = new ArrayList<>();
  private final List<String> onWriteElement = new ArrayList<>();

  DispatchWriter(
      Companion c, List<RegisterModel> registers, List<String> afterCalls, Optional<IdModel> ids) {
    this.c = c;
    this.registers = registers;
    this.afterCalls = afterCalls;
    this.ids = ids;
  }

  TypeSpec write(String name, String layout) {
    for (int i = 0; i < registers.size(); i++) {
      register(i, registers.get(i));
    }
    TypeSpec.Builder bank =
        TypeSpec.classBuilder(name)
            .addJavadoc("Brings the guest's accesses to a device's fields and hooks.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.REGISTER_BANK)
            .addField(c.device, "d", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(c.device, "d")
                    .addStatement("super($L)", layout)
                    .addStatement("this.d = d")
                    .build());
    PlainAccessWriter.write(c, bank, registers);
    values(bank, "load", "", "", load, "0");
    actions(bank, "store", ", long value", load.isEmpty() ? List.of() : store);
    if (!loadElement.isEmpty()) {
      values(bank, "loadElement", ", int element", ", element", loadElement, null);
      actions(bank, "storeElement", ", int element, long value", storeElement);
    }
    String id =
        ids.map(block -> "d.deviceClass().identification(register - " + registers.size() + ")")
            .orElse(null);
    if (!onRead.isEmpty() || id != null) {
      values(bank, "onRead", "", "", onRead, id);
    }
    if (!onPeek.isEmpty()) {
      values(bank, "onPeek", "", "", onPeek, null);
    }
    if (!onWrite.isEmpty()) {
      values(bank, "onWrite", ", long value", ", value", onWrite, null);
    }
    if (!onReadElement.isEmpty()) {
      values(bank, "onReadElement", ", int element", ", element", onReadElement, null);
    }
    TraceWriter.badAccesses(c, bank);
    if (!onPeekElement.isEmpty()) {
      values(bank, "onPeekElement", ", int element", ", element", onPeekElement, null);
    }
    if (!onWriteElement.isEmpty()) {
      String parameters = ", int element, long value";
      values(bank, "onWriteElement", parameters, ", element, value", onWriteElement, null);
    }
    afterWrite(bank, "afterWrite", "", false);
    afterWrite(bank, "afterWriteElement", ", element", true);
    return bank.build();
  }

  private void register(int number, RegisterModel r) {
    r.field().ifPresent(field -> storage(number, r, field));
    hook(HookModel.Kind.READ, r)
        .map(method -> readHook(number, r, method))
        .ifPresent((r.isArray() ? onReadElement : onRead)::add);
    hook(HookModel.Kind.PEEK, r)
        .map(method -> readHook(number, r, method))
        .ifPresent((r.isArray() ? onPeekElement : onPeek)::add);
    hook(HookModel.Kind.WRITE, r)
        .map(method -> writeHook(number, r, method))
        .ifPresent((r.isArray() ? onWriteElement : onWrite)::add);
  }

  private static String readHook(int number, RegisterModel r, MethodModel method) {
    String argument =
        method.parameters().isEmpty() ? "" : r.isArray() ? "element" : lanes(method, 0);
    return "case %d -> d.%s(%s); // %s\n".formatted(number, method.name(), argument, r.name());
  }

  private void storage(int number, RegisterModel r, FieldModel field) {
    String element = r.isArray() ? "[element]" : "";
    String cast =
        switch (r.width()) {
          case 1 -> "(byte) value";
          case 2 -> "(short) value";
          case 4 -> "(int) value";
          default -> "value";
        };
    (r.isArray() ? loadElement : load)
        .add("case %d -> d.%s%s; // %s\n".formatted(number, field.name(), element, r.name()));
    (r.isArray() ? storeElement : store)
        .add(
            "case %d -> d.%s%s = %s; // %s\n"
                .formatted(number, field.name(), element, cast, r.name()));
  }

  private static String writeHook(int number, RegisterModel r, MethodModel method) {
    String element = r.isArray() ? "element, " : "";
    String value = r.width() == 8 ? "value" : "(int) value";
    int given = r.isArray() ? 2 : 1;
    String lanes = method.parameters().size() == given ? "" : ", " + lanes(method, given);
    String call = "d.%s(%s%s%s)".formatted(method.name(), element, value, lanes);
    return method.returns().is(JavaType.Kind.VOID)
        ? "case %d -> { // %s\n  %s;\n  yield 0;\n}\n".formatted(number, r.name(), call)
        : "case %d -> %s; // %s\n".formatted(number, call, r.name());
  }

  private static String lanes(MethodModel method, int parameter) {
    boolean isLong = method.parameters().get(parameter).is(JavaType.Kind.LONG);
    return isLong ? "lanes()" : "(int) lanes()";
  }

  private Optional<MethodModel> hook(HookModel.Kind kind, RegisterModel r) {
    return c.model.hooks().stream()
        .filter(hook -> hook.kind() == kind && hook.registers().contains(r.name()))
        .map(HookModel::method)
        .findFirst();
  }

  /**
   * A method that returns a value for each register; without a default, what the superclass gives.
   */
  private void values(
      TypeSpec.Builder bank,
      String name,
      String parameters,
      String arguments,
      List<String> cases,
      String byDefault) {
    String otherwise =
        byDefault == null ? "super." + name + "(register" + arguments + ")" : byDefault;
    MethodSpec.Builder method = override(name, TypeName.LONG, "register", parameters);
    if (cases.isEmpty()) {
      bank.addMethod(method.addStatement("return $L", otherwise).build());
    } else if (cases.size() <= CASES_IN_A_METHOD) {
      bank.addMethod(
          method
              .addCode(
                  "return switch (register) {\n$>$Ldefault -> $L;\n$<};\n",
                  String.join("", cases),
                  otherwise)
              .build());
    } else {
      CodeBlock.Builder parts = CodeBlock.builder();
      for (int part = 0; part * CASES_IN_A_METHOD < cases.size(); part++) {
        bank.addMethod(
            plain(name + part, TypeName.LONG, parameters)
                .addCode(
                    "return switch (register) {\n$>$Ldefault -> $L;\n$<};\n",
                    String.join("", part(cases, part)),
                    otherwise)
                .build());
        parts.add("case $L -> $L$L(register$L);\n", part, name, part, arguments);
      }
      bank.addMethod(
          method
              .addCode(
                  "return switch (register / $L) {\n$>$Ldefault -> $L;\n$<};\n",
                  CASES_IN_A_METHOD,
                  parts.build(),
                  otherwise)
              .build());
    }
  }

  private void actions(TypeSpec.Builder bank, String name, String parameters, List<String> cases) {
    MethodSpec.Builder method = override(name, TypeName.VOID, "register", parameters);
    if (cases.size() <= CASES_IN_A_METHOD) {
      bank.addMethod(
          cases.isEmpty()
              ? method.build()
              : method
                  .addCode(
                      "switch (register) {\n$>$Ldefault -> {\n}\n$<}\n", String.join("", cases))
                  .build());
      return;
    }
    String arguments = parameters.contains("element") ? ", element, value" : ", value";
    CodeBlock.Builder parts = CodeBlock.builder();
    for (int part = 0; part * CASES_IN_A_METHOD < cases.size(); part++) {
      bank.addMethod(
          plain(name + part, TypeName.VOID, parameters)
              .addCode(
                  "switch (register) {\n$>$Ldefault -> {\n}\n$<}\n",
                  String.join("", part(cases, part)))
              .build());
      parts.add("case $L -> $L$L(register$L);\n", part, name, part, arguments);
    }
    bank.addMethod(
        method
            .addCode(
                "switch (register / $L) {\n$>$Ldefault -> {\n}\n$<}\n",
                CASES_IN_A_METHOD,
                parts.build())
            .build());
  }

  /** The cases whose numbers are in one part: numbers and places agree only without gaps. */
  private static List<String> part(List<String> cases, int part) {
    return cases.stream()
        .filter(
            text -> {
              int number = Integer.parseInt(text.substring("case ".length(), text.indexOf(" ->")));
              return number / CASES_IN_A_METHOD == part;
            })
        .toList();
  }

  private void afterWrite(
      TypeSpec.Builder bank, String name, String arguments, boolean isOfElement) {
    StringBuilder cases = new StringBuilder();
    for (int hook = 0; hook < afterCalls.size(); hook++) {
      if (RegisterWriter.isOfElement(afterCalls.get(hook)) == isOfElement) {
        cases.append("case %d -> %s;\n".formatted(hook, afterCalls.get(hook)));
      }
    }
    if (!cases.isEmpty()) {
      cases.append("default -> super.%s(hook%s);\n".formatted(name, arguments));
      bank.addMethod(
          override(name, TypeName.VOID, "hook", arguments)
              .addCode("switch (hook) {\n$>$L$<}\n", cases)
              .build());
    }
  }

  private static MethodSpec.Builder override(
      String name, TypeName returns, String first, String parameters) {
    return signature(name, returns, first, parameters)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED);
  }

  private static MethodSpec.Builder plain(String name, TypeName returns, String parameters) {
    return signature(name, returns, "register", parameters).addModifiers(Modifier.PRIVATE);
  }

  private static MethodSpec.Builder signature(
      String name, TypeName returns, String first, String parameters) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).returns(returns).addParameter(TypeName.INT, first);
    if (parameters.contains("element")) {
      method.addParameter(TypeName.INT, "element");
    }
    if (parameters.contains("value")) {
      method.addParameter(TypeName.LONG, "value");
    }
    return method;
  }
}
